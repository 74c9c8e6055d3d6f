/** From day to day: back, forth, or straight to one. */
import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { isDay } from '../../lib/rules/is-day.ts';
import { addDays } from '../../lib/time/week.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { useCommit } from '../use-commit.ts';

interface Props {
  /** ISO dates */
  day: string;
  today: string;
  onDay(day: string): void;
}

export function DayNav({ day, today, onDay }: Props) {
  const { onKeyDown, ...commit } = useCommit(day, onDay, (typed) => (isDay(typed) && typed <= today ? typed : day));
  /** a year is typed through other years; a day picked from the calendar is whole at once */
  const typing = useRef(false);
  return (
    <nav class="day-nav" aria-label={t('ledger.days')}>
      <Button onClick={() => onDay(addDays(day, -1))}>{t('ledger.before')}</Button>
      {day < today && <Button onClick={() => onDay(addDays(day, 1))}>{t('ledger.after')}</Button>}
      <Field class="date-field" label={t('ledger.pick')} labelClass="small soft">
        {(control) => (
          <input
            {...control}
            class="field"
            type="date"
            max={today}
            {...commit}
            onKeyDown={(event) => {
              typing.current = true;
              onKeyDown(event);
            }}
            onPointerDown={() => {
              typing.current = false;
            }}
            onChange={(event) => typing.current || commit.onBlur(event)}
          />
        )}
      </Field>
    </nav>
  );
}
