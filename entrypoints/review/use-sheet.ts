/** What a page to show someone is made from: some weeks up to today, answers in them, and notes that lie open. */
import { useEffect, useState } from 'preact/hooks';
import { weekFacts } from '../../lib/review/week/facts.ts';
import { joinWeeks } from '../../lib/review/week/join-weeks.ts';
import type { WeekFacts, WeekRows } from '../../lib/review/week/types.ts';
import type { Database } from '../../lib/store/database.ts';
import { readDays } from '../../lib/store/ledger/read-week.ts';
import { readNotes } from '../../lib/store/personal/notes.ts';
import type { ReviewRow } from '../../lib/store/rows.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import type { PersonDay } from '../../lib/time/day.ts';
import { addDays, weekOf } from '../../lib/time/week.ts';

export interface SheetView {
  /** first to last; weeks before anything was noted are left out, since nothing is known of them, and so is one that has just
   *  begun and has nothing yet */
  weeks: WeekFacts[];
  /** of all these weeks together */
  all: WeekFacts | null;
  answers: ReviewRow[];
  notes: Note[];
  /** notes under a lock */
  sealed: number;
}

/** @param thisWeek first day of the week that runs now @param count how many weeks, with this one */
export function useSheet(
  db: Database,
  person: PersonDay,
  thisWeek: string,
  count: number,
): SheetView | 'failed' | null {
  const { zone, dayStarts } = person;
  const [view, setView] = useState<SheetView | 'failed' | null>(null);
  useEffect(() => {
    let stopped = false;
    const publish = (is: SheetView | 'failed') => !stopped && setView(is);
    readSheet(db, person, thisWeek, count).then(publish, () => publish('failed'));
    return () => {
      stopped = true;
    };
  }, [db, zone, thisWeek, count, JSON.stringify(dayStarts)]);
  return view;
}

async function readSheet(db: Database, person: PersonDay, thisWeek: string, count: number): Promise<SheetView> {
  const firsts = Array.from({ length: count }, (_, i) => addDays(thisWeek, (i + 1 - count) * 7));
  const first = Temporal.PlainDate.from(thisWeek).dayOfWeek;
  const [weeks, answers, kept] = await Promise.all([
    Promise.all(firsts.map((day) => readDays(db, weekOf(day, first), person))),
    db.reviews.where('id').between(firsts[0], thisWeek, true, true).toArray(),
    readNotes(db),
  ]);
  const sinceFirst = knownWeeks(weeks);
  return {
    weeks: sinceFirst.map(weekFacts),
    all: sinceFirst.length > 0 ? weekFacts(joinWeeks(sinceFirst)) : null,
    answers: answers.filter(({ going, line }) => line || going?.length),
    notes: kept.notes,
    sealed: kept.sealed.length,
  };
}

/** @param weeks first to last @returns those of which anything is known */
export function knownWeeks<Week extends Pick<WeekRows, 'exposures' | 'sums'>>(weeks: readonly Week[]): Week[] {
  const some = weeks.map(({ exposures, sums }) => exposures.length + (sums?.length ?? 0) > 0);
  const since = some.indexOf(true);
  return since < 0 ? [] : weeks.slice(since, some.at(-1) ? undefined : -1);
}
