/** From day to day: back, forth, or straight to one. */
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';

interface Props {
  /** ISO dates */
  day: string;
  today: string;
  onDay(day: string): void;
}

const plus = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

export function Days({ day, today, onDay }: Props) {
  const id = useId();
  return (
    <nav class="days" aria-label={t('ledger.days')}>
      <Button onClick={() => onDay(plus(day, -1))}>{t('ledger.before')}</Button>
      {day < today && <Button onClick={() => onDay(plus(day, 1))}>{t('ledger.after')}</Button>}
      <span class="pick">
        <label class="small soft" for={id}>
          {t('ledger.pick')}
        </label>
        <input
          id={id}
          class="field"
          type="date"
          max={today}
          value={day}
          onChange={({ currentTarget }) =>
            /^\d{4}-\d\d-\d\d$/.test(currentTarget.value) && currentTarget.value <= today && onDay(currentTarget.value)
          }
        />
      </span>
    </nav>
  );
}
