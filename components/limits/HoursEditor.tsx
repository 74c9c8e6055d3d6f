/** Hours in which the feeds rest: from, to, and the weekdays on which they begin. Several windows; across midnight too. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Hours } from '../../lib/limits/types.ts';
import { weekdays } from '../../lib/words/limits.ts';
import { Button, TextButton } from '../Button.tsx';

interface Props {
  hours: readonly Hours[];
  /** first day of the person's week, 1 Monday … 7 Sunday */
  weekStart: number;
  onChange(hours: Hours[]): void;
}

export const NIGHT: Hours = { days: [1, 2, 3, 4, 5, 6, 7], from: 81_000, to: 25_200 };

export const HoursEditor = ({ hours, weekStart, onChange }: Props) => {
  /** the window that would have ended as it begins */
  const [empty, setEmpty] = useState<number | null>(null);
  const change = (i: number, part: Partial<Hours>) => {
    const next = hours.map((one, j) => (i === j ? { ...one, ...part } : one));
    const isEmpty = next[i]?.from === next[i]?.to;
    setEmpty(isEmpty ? i : null);
    if (!isEmpty) onChange(next);
  };
  return (
    <div class="group">
      <h3 class="label">{t('limits.hours.title')}</h3>
      <p class="small soft">{t('limits.hours.hint')}</p>
      {hours.map((one, i) => (
        <div key={i} class="hours-window">
          <p class="inline-fields">
            {(['from', 'to'] as const).map((end) => (
              <label key={end}>
                {t(`limits.hours.${end}`)}{' '}
                <input
                  class="field num"
                  type="time"
                  value={clock(one[end])}
                  onChange={({ currentTarget }) => {
                    const seconds = secondsOf(currentTarget.value);
                    if (seconds !== null) change(i, { [end]: seconds });
                  }}
                />
              </label>
            ))}
            <TextButton onClick={() => onChange(hours.filter((_, j) => j !== i))}>
              {t('limits.hours.remove')}
            </TextButton>
          </p>
          {empty === i && (
            <p class="small" role="alert">
              {t('limits.hours.empty')}
            </p>
          )}
          <fieldset class="weekdays">
            <legend class="visually-hidden">{t('limits.hours.days')}</legend>
            {weekdays(weekStart).map(({ day, short, long }) => {
              const on = one.days.includes(day);
              const without = one.days.filter((other) => other !== day);
              return (
                <Button
                  key={day}
                  pressed={on}
                  onClick={() => {
                    if (!on) change(i, { days: [...one.days, day].sort() });
                    else if (without.length > 0) change(i, { days: without });
                  }}
                >
                  <span aria-hidden="true">{short}</span>
                  <span class="visually-hidden">{long}</span>
                </Button>
              );
            })}
          </fieldset>
        </div>
      ))}
      {hours.length > 0 && hours.length < 12 && (
        <TextButton onClick={() => onChange([...hours, NIGHT])}>{t('limits.hours.add')}</TextButton>
      )}
    </div>
  );
};

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

function secondsOf(typed: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(typed) ?? [];
  return hours === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60;
}
