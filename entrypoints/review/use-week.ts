/** One week as it is stored, and what was answered in it: it follows what changes. */
import { liveQuery } from 'dexie';
import { type Preloaded, preload, usePreloaded } from '../../lib/pages/preload.ts';
import { lastDay } from '../../lib/review/trial/plan-trial.ts';
import type { AnsweredVisit } from '../../lib/review/week/reasons.ts';
import type { WeekRows } from '../../lib/review/week/types.ts';
import type { Database } from '../../lib/store/database.ts';
import { readAnswered } from '../../lib/store/ledger/read-reasons.ts';
import { countDays, readDays } from '../../lib/store/ledger/read-week.ts';
import { type Reviews, readReviews } from '../../lib/store/personal/reviews.ts';
import { standingNow } from '../../lib/store/personal/trials.ts';
import { dayOf, type PersonDay } from '../../lib/time/day.ts';
import { addDays } from '../../lib/time/week.ts';

export interface WeekView {
  days: string[];
  rows: WeekRows;
  reviews: Reviews;
  /** of the weeks until this one's end */
  answered: AnsweredVisit[];
  /** the first day that has anything */
  since: string | null;
  /** the last one */
  until: string | null;
  /** "What helps me" has ended of late, and has something to tell */
  ready: boolean;
  /** epoch ms at which the week begins */
  start: number;
}

/** What a trial found is named on this page for so many days. */
const READY_DAYS = 14;
const WEEK_MS = 7 * 86_400_000;

type WeekResult = WeekView | 'failed';

let followed: { key: string; week: Preloaded<WeekResult>; stop(): void } | undefined;

/** Reads a week and follows it until another one is asked for.
 * @param days ISO dates of the week @param thisWeek first day of the week that runs now */
export function followWeek(db: Database, person: PersonDay, days: string[], thisWeek: string): Preloaded<WeekResult> {
  const key = JSON.stringify([days, thisWeek, dayOf(person), person.zone, person.dayStarts]);
  if (followed?.key === key) return followed.week;
  followed?.stop();
  const query = liveQuery(() => readWeek(db, person, days, thisWeek));
  let stop = () => {};
  const week = preload<WeekResult>((publish) => {
    const { unsubscribe } = query.subscribe({ next: publish, error: () => publish('failed') });
    stop = unsubscribe;
  });
  followed = { key, week, stop };
  return week;
}

export function useWeek(...args: Parameters<typeof followWeek>): WeekResult | null {
  const [, , days] = args;
  const view = usePreloaded(followWeek(...args));
  return view && view !== 'failed' && view.days[0] !== days[0] ? null : view;
}

/** A live query notes each row that it reads, 35 ms for those of a week (Dexie 4.4, Chromium 156). What runs later than it is
 *  not noted; that the same rows are counted within it is, as a range. */
const readUntracked = <T>(read: () => Promise<T>): Promise<T> =>
  new Promise((done, fail) => setTimeout(() => read().then(done, fail)));

async function readWeek(db: Database, person: PersonDay, days: string[], thisWeek: string): Promise<WeekView> {
  const today = dayOf(person);
  const first = days[0] as string;
  const start = Temporal.PlainDate.from(first).toZonedDateTime(person.zone).epochMilliseconds;
  const [rows, , reviews, answered, piece, sum, lastPiece, trial] = await Promise.all([
    readUntracked(() => readDays(db, days, person)),
    countDays(db, days),
    readReviews(db, first, addDays(first, -7), thisWeek),
    readUntracked(() => readAnswered(db, start + WEEK_MS)),
    db.exposures.orderBy('day').first(),
    db.days.orderBy('day').first(),
    db.exposures.orderBy('day').last(),
    standingNow(db, today),
  ]);
  const since = [piece?.day, sum?.day].filter((day) => day !== undefined).sort()[0] ?? null;
  const ready = trial.is === 'over' && today <= addDays(lastDay(trial.trial), READY_DAYS);
  return { days, rows, reviews, answered, start, since, until: lastPiece?.day ?? sum?.day ?? null, ready };
}
