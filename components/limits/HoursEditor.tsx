/** Hours in which the feeds rest: from, to, and the weekdays on which they begin. Several windows; across midnight too. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Hours } from '../../lib/limits/types.ts';
import { TextButton } from '../Button.tsx';
import { useCommit } from '../use-commit.ts';
import { Weekdays } from './Weekdays.tsx';

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
      <h2 class="label">{t('limits.hours.title')}</h2>
      <p class="small soft">{t('limits.hours.hint')}</p>
      {hours.map((one, i) => (
        <div key={i} class="hours-window">
          <p class="inline-fields">
            {(['from', 'to'] as const).map((end) => (
              <HourInput
                key={end}
                label={t(`limits.hours.${end}`)}
                seconds={one[end]}
                onChange={(seconds) => change(i, { [end]: seconds })}
              />
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
          <Weekdays
            label={t('limits.hours.days')}
            days={one.days}
            weekStart={weekStart}
            onChange={(days) => change(i, { days })}
          />
        </div>
      ))}
      {hours.length > 0 && hours.length < 12 && (
        <TextButton onClick={() => onChange([...hours, NIGHT])}>{t('limits.hours.add')}</TextButton>
      )}
    </div>
  );
};

/** @param props.seconds after midnight */
function HourInput(props: { label: string; seconds: number; onChange(seconds: number): void }) {
  const shown = clock(props.seconds);
  const commit = useCommit(
    shown,
    (typed) => props.onChange(secondsOf(typed)),
    (typed) => typed.slice(0, 5) || shown, // a time of which a part is missing reads as ''
  );
  return (
    <label>
      {props.label} <input class="field num" type="time" {...commit} />
    </label>
  );
}

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

function secondsOf(typed: string): number {
  const [hours = 0, minutes = 0] = typed.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}
