/** How the weekly look works for this person: when their week begins, and whether anything says that one is complete. */
import { cachedFormatter, locale, t } from '../../lib/i18n/index.ts';
import { Checkbox } from '../Checkbox.tsx';
import { Select } from '../Select.tsx';

interface Props {
  /** the week is looked back at at all */
  notes: boolean;
  /** 1 Monday … 7 Sunday; 0: as their region has it */
  weekStart: number;
  /** said on the icon, and by the browser */
  dot: boolean;
  message: boolean;
  onNotes(on: boolean): void;
  onWeekStart(day: number): void;
  onDot(on: boolean): void;
  onMessage(on: boolean): void;
}

/** 5 January 2026 was a Monday. */
const weekdayName = (day: number): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 4 + day),
  );

export const WeekSettings = (props: Props) => (
  <>
    <Checkbox
      label={t('review.settings.notes')}
      hint={t('review.settings.notesHint')}
      checked={props.notes}
      onChange={props.onNotes}
    />
    <Select
      label={t('review.settings.weekStart')}
      value={String(props.weekStart)}
      options={[
        { value: '0', label: t('review.settings.region') },
        ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day) })),
      ]}
      onChange={(value) => props.onWeekStart(Number(value))}
    />
    <Checkbox label={t('review.settings.dot')} checked={props.dot} onChange={props.onDot} />
    <Checkbox
      label={t('review.settings.message')}
      hint={t('review.settings.messageHint')}
      checked={props.message}
      onChange={props.onMessage}
    />
  </>
);
