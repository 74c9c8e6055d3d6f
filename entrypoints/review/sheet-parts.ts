/** The parts of a page to show someone, each from what is stored; one with nothing in it is not offered. */

import type { SheetPart } from '../../components/sheet/Sheet.tsx';
import { locale, t } from '../../lib/i18n/index.ts';
import type { Settings } from '../../lib/store/settings.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import { dateName, dateOf } from '../../lib/words/date.ts';
import { limitScope, limitSummary } from '../../lib/words/limits.ts';
import { chartBegan, chartFelt, chartFollowed, MIN_CHECKINS } from '../../lib/words/pictures.ts';
import { chartWeeks, hoursTable, plansTable } from '../../lib/words/sheet.ts';
import type { SheetView } from './use-sheet.ts';

/** Signs of a note that stand beside its tick. */
const LABEL_LENGTH = 60;

const titleOf = (id: string) => ({ id, title: t(`sheet.part.${id}`) });

/** @param today ISO date; those with words of the person's own have `own`, and are off until they are picked */
export function sheetParts({ weeks, all, answers }: SheetView, settings: Settings, today: string): SheetPart[] {
  const list = new Intl.ListFormat(locale(), { type: 'unit' });
  const numbers: SheetPart[] = all
    ? [
        { ...titleOf('time'), hills: chartWeeks(weeks, today) },
        {
          ...titleOf('hours'),
          table: hoursTable(weeks, today),
          ...(all.summed > 0 && { line: t('sheet.summed') }),
        },
        { ...titleOf('plans'), table: plansTable(all) },
        {
          ...titleOf('felt'),
          table: chartFelt(all, 'place').table(),
          ...(all.felt.length < MIN_CHECKINS && { line: t('sheet.few') }),
        },
        { ...titleOf('began'), table: chartBegan(all).table() },
        { ...titleOf('followed'), table: chartFollowed(all).table() },
      ]
    : [];
  const limits = settings.limits.map((limit) => [limitSummary(limit), limitScope(limit)]);
  return [
    ...numbers.filter(({ hills, table }) => hills || (table && table.rows.length > 0)),
    ...(limits.length > 0 ? [{ ...titleOf('limits'), table: { head: [], rows: limits } }] : []),
    ...(answers.length > 0
      ? [
          {
            ...titleOf('answers'),
            own: answers.map(({ id, going = [], line }) => ({
              id,
              head: t('sheet.weekOf', { day: dateName(id) }),
              lines: [list.format(going.map((one) => t(`review.going.${one}`))), line ?? ''].filter(Boolean),
            })),
          },
        ]
      : []),
  ];
}

/** Which note it is, where one is picked. */
export function noteLabel({ at, thought, fairer, asked }: Note): string {
  const words = [thought, fairer, asked].find((text) => text) ?? '';
  const start = words.length > LABEL_LENGTH ? `${words.slice(0, LABEL_LENGTH).trimEnd()}…` : words;
  return t('sheet.note', { day: dateOf(at), start });
}

/** @param notes that were picked, newest first */
export const notesPart = (notes: readonly Note[]): SheetPart => ({
  id: 'notes',
  title: t('sheet.notes'),
  own: notes.map(({ id, at, thought, asked, fairer }) => ({
    id,
    head: dateOf(at),
    lines: [thought, asked, fairer].flatMap((text) => text || []),
  })),
});
