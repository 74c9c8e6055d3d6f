/** How the weekly look works for this person: when their week begins. */
import { locale, t } from '../../lib/i18n/index.ts';
import { Choose } from '../Field.tsx';

interface Props {
  /** 1 Monday … 7 Sunday; 0: as their region has it */
  weekStart: number;
  onWeekStart(day: number): void;
}

/** 5 January 2026 was a Monday. */
const dayName = (day: number): string =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + day));

export const PageWays = ({ weekStart, onWeekStart }: Props) => (
  <details>
    <summary>{t('review.settings.title')}</summary>
    <div class="inside">
      <Choose
        label={t('review.settings.weekStart')}
        value={String(weekStart)}
        options={[
          { value: '0', label: t('review.settings.region') },
          ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: dayName(day) })),
        ]}
        onChange={(value) => onWeekStart(Number(value))}
      />
    </div>
  </details>
);
