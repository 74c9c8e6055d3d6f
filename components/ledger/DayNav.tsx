/** From day to day: back, forth, or straight to one. */
import { t } from '../../lib/i18n/index.ts';
import { addDays } from '../../lib/time/week.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';

interface Props {
  /** ISO dates */
  day: string;
  today: string;
  onDay(day: string): void;
}

export function DayNav({ day, today, onDay }: Props) {
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
            value={day}
            onChange={({ currentTarget: { value } }) =>
              /^\d{4}-\d\d-\d\d$/.test(value) && value <= today && onDay(value)
            }
          />
        )}
      </Field>
    </nav>
  );
}
