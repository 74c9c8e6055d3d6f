/** The parts of a page to show someone, each from what is stored; one with nothing in it is not offered. */

import type { SheetPart } from '../../components/sheet/Sheet.tsx';
import { dated } from '../../components/thought/KeptNotes.tsx';
import { locale, t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import type { Settings } from '../../lib/store/settings.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import { dateName } from '../../lib/words/date.ts';
import { summary, whereOf } from '../../lib/words/limits.ts';
import { beganShown, FEW_CHECKINS, feltShown, followedShown } from '../../lib/words/pictures.ts';
import { hoursTable, plansTable, timeShown } from '../../lib/words/sheet.ts';
import type { SheetView } from './use-sheet.ts';

/** Signs of a note that stand beside its tick. */
const START = 60;

const titled = (id: string) => ({ id, title: t(`sheet.part.${id}`) });

/** @param today ISO date; those with words of the person's own have `own`, and are off until they are picked */
export function sheetParts({ weeks, all, answers }: SheetView, settings: Settings, today: string): SheetPart[] {
  const list = new Intl.ListFormat(locale(), { type: 'unit' });
  const numbers: SheetPart[] = all
    ? [
        { ...titled('time'), hills: timeShown(weeks, today) },
        {
          ...titled('hours'),
          table: hoursTable(weeks, today),
          ...(all.summed > 0 && { line: t('sheet.summed') }),
        },
        { ...titled('plans'), table: plansTable(all) },
        {
          ...titled('felt'),
          table: feltShown(all, 'place').table(),
          ...(all.felt.length < FEW_CHECKINS && { line: t('sheet.few') }),
        },
        { ...titled('began'), table: beganShown(all).table() },
        { ...titled('followed'), table: followedShown(all).table() },
      ]
    : [];
  const limits = settings.limits.map((limit) => [
    summary(limit),
    whereOf(
      limit,
      limit.networks.map((id) => ({ id, name: nameOf(id) })),
    ),
  ]);
  return [
    ...numbers.filter(({ hills, table }) => hills || (table && table.rows.length > 0)),
    ...(limits.length > 0 ? [{ ...titled('limits'), table: { head: [], rows: limits } }] : []),
    ...(answers.length > 0
      ? [
          {
            ...titled('answers'),
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
  const start = words.length > START ? `${words.slice(0, START).trimEnd()}…` : words;
  return t('sheet.note', { day: dated(at), start });
}

/** @param notes that were picked, newest first */
export const notesPart = (notes: readonly Note[]): SheetPart => ({
  id: 'notes',
  title: t('sheet.notes'),
  own: notes.map(({ id, at, thought, asked, fairer }) => ({
    id,
    head: dated(at),
    lines: [thought, asked, fairer].flatMap((text) => text || []),
  })),
});
