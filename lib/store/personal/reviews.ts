/** What a person answered in a weekly look back, a row a week: `id` is its first day. */
import { ENJOYED_DAYS } from '../../nudges/enjoyed.ts';
import type { Database } from '../database.ts';
import type { ReviewRow } from '../rows.ts';

export interface Reviews {
  /** of the week on screen, and of the one before it */
  here: ReviewRow;
  before: ReviewRow | null;
  /** of the week that runs now: the harm watch asks once in it */
  now: ReviewRow;
  /** two "yes" running, the last one in the week that runs now */
  twice: boolean;
  /** networks on which long visits were enjoyed of late */
  enjoyed: string[];
}

/** How far back the answer before the last may lie. */
const NEAR_DAYS = 35;

export async function readReviews(db: Database, week: string, before: string, thisWeek: string): Promise<Reviews> {
  const near = Temporal.PlainDate.from(thisWeek).subtract({ days: NEAR_DAYS }).toString();
  const [here, earlier, last, enjoyed] = await Promise.all([
    db.reviews.get(week),
    db.reviews.get(before),
    db.reviews.where('id').between(near, thisWeek, true, true).toArray(),
    readEnjoyed(db, thisWeek),
  ]);
  const answered = last.flatMap(({ judged }) => judged ?? []);
  const now = last.find(({ id }) => id === thisWeek) ?? { id: thisWeek };
  return {
    here: here ?? { id: week },
    before: earlier ?? null,
    now,
    enjoyed,
    twice: now.judged === 'yes' && answered.length > 1 && answered.at(-2) === 'yes',
  };
}

/** @param day ISO date @returns networks on which long visits were enjoyed in the weeks before it, or in its own */
export async function readEnjoyed(db: Database, day: string): Promise<string[]> {
  const from = Temporal.PlainDate.from(day).subtract({ days: ENJOYED_DAYS }).toString();
  const rows = await db.reviews.where('id').between(from, day, true, true).toArray();
  return [...new Set(rows.flatMap(({ enjoyed }) => enjoyed ?? []))];
}

/** @param part undefined takes an answer back */
export const putReview = (db: Database, id: string, part: Partial<ReviewRow>): Promise<unknown> =>
  db.transaction('rw', db.reviews, async () => {
    const row = { ...(await db.reviews.get(id)), ...part, id };
    const kept = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
    await db.reviews.put({ ...kept, id });
  });
