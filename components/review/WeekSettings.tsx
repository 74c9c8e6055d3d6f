/** How the weekly look works for this person: when their week begins, and whether anything says that one is complete. */
import { cachedFormatter, locale, t } from '../../lib/i18n/index.ts';
import { Checkbox } from '../Checkbox.tsx';
import { Select } from '../Select.tsx';

interface Props {
  /** 1 Monday … 7 Sunday; 0: as their region has it */
  weekStart: number;
  /** said on the icon, and by the browser */
  dot: boolean;
  message: boolean;
  onWeekStart(day: number): void;
  onDot(on: boolean): void;
  onMessage(on: boolean): void;
}

/** 5 January 2026 was a Monday. */
const weekdayName = (day: number): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 4 + day),
  );

export const WeekSettings = ({ weekStart, dot, message, onWeekStart, onDot, onMessage }: Props) => (
  <details>
    <summary class="text-button">{t('review.settings.title')}</summary>
    <div class="week-settings">
      <Select
        label={t('review.settings.weekStart')}
        value={String(weekStart)}
        options={[
          { value: '0', label: t('review.settings.region') },
          ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day) })),
        ]}
        onChange={(value) => onWeekStart(Number(value))}
      />
      <Checkbox label={t('review.settings.dot')} checked={dot} onChange={onDot} />
      <Checkbox
        label={t('review.settings.message')}
        hint={t('review.settings.messageHint')}
        checked={message}
        onChange={onMessage}
      />
    </div>
  </details>
);
