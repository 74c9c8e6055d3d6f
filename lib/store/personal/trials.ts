/** Trials of "What helps me" as they are kept: the plan is written down before its first day, and its days stay until it ends. */
import type { Visit } from '../../ledger/types.ts';
import { isApart, type Visited } from '../../networks/types.ts';
import { type Daily, FELT, findingOf, TIME } from '../../review/trial/finding.ts';
import { daysOf, lastDay, planTrial, type Tried, type Weeks } from '../../review/trial/plan-trial.ts';
import { type Found, type Standing, shareADay, standingOf, type Trial } from '../../review/trial/standing.ts';
import type { CheckIn } from '../../review/week/types.ts';
import { AWAY_MS } from '../../rules/visit.ts';
import { dayAround, dayOf, type PersonDay } from '../../time/day.ts';
import type { Database } from '../database.ts';
import { readDays } from '../ledger/read-week.ts';

export const standingNow = async (db: Database, today: string): Promise<Standing> =>
  standingOf(await db.trials.toArray(), today);

/** Writes the whole assignment down. It begins tomorrow, so that nobody knows the first day's arm when they choose. */
export const beginTrial = (
  db: Database,
  weeks: Weeks,
  { id, at, today, seed, tried }: { id: string; at: number; today: string; seed: number; tried?: Tried },
): Promise<unknown> =>
  db.transaction('rw', db.trials, async () => {
    const first = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
    const trial = { ...planTrial(first, weeks, seed, tried), id, at };
    // a second press, or a second window: a day belongs to one trial
    if (!(await db.trials.toArray()).some((other) => shareADay(other, trial))) await db.trials.put(trial);
  });

/** @param at epoch ms; undefined takes it back */
export const endTrial = (db: Database, id: string, at: number | undefined): Promise<unknown> =>
  db.transaction('rw', db.trials, async () => {
    const kept = await db.trials.get(id);
    if (!kept) return; // it was erased meanwhile
    const { endedAt: _, ...trial } = kept;
    await db.trials.put({ ...trial, ...(at !== undefined && { endedAt: at }) });
  });

/** What a trial that is over tells: what was written down of it, or else from its days. */
export async function readFindings(db: Database, trial: Trial, person: PersonDay): Promise<Found> {
  const today = dayOf(person);
  if (trial.found) return trial.found;
  const last = lastDay(trial);
  if (today <= last) return { felt: { kind: 'running', last }, time: { kind: 'running', last } };
  const { felt, time } = await dailyOf(db, trial, person);
  return { felt: findingOf(trial, felt, today, FELT), time: findingOf(trial, time, today, TIME) };
}

const FELT_AS = { lighter: 1, same: 0, heavier: -1 } as const;

/** One number a day of a trial. A day on which nothing was noted, shown or said is absent; one that ended at the door is 0. */
async function dailyOf(db: Database, trial: Trial, person: PersonDay): Promise<{ felt: Daily; time: Daily }> {
  const rows = await readDays(db, daysOf(trial), person);
  const time = new Map<string, number>([...rows.shownOn, ...rows.feltOn.keys()].map((day) => [day, 0]));
  const add = ({ day, surface }: { day: string; surface: string }, seconds: number) =>
    time.set(day, (time.get(day) ?? 0) + (isApart(surface) ? 0 : seconds));
  for (const one of rows.exposures) add(one, (one.end - one.start) / 1000);
  for (const one of rows.sums) add(one, one.seconds);
  const felt = [...rows.feltOn].map(([day, all]): [string, number] => [
    day,
    all.reduce((sum, one) => sum + FELT_AS[one], 0) / all.length,
  ]);
  return { felt: new Map(felt), time };
}

/** Before days shrink: writes down what a trial that is over told.
 * @param first ISO date: what lies before it shrinks
 * @returns the first day that stays, so that a trial that runs keeps its own */
export async function holdTrials(db: Database, first: string, person: PersonDay): Promise<string> {
  let kept = first;
  for (const trial of await db.trials.toArray()) {
    if (trial.endedAt !== undefined || trial.found || trial.first >= first) continue;
    if (dayOf(person) > lastDay(trial)) await db.trials.put({ ...trial, found: await readFindings(db, trial, person) });
    else if (trial.first < kept) kept = trial.first;
  }
  return kept;
}

/** The visit that a trial may ask of, once a day: its end is known five minutes after it, when nobody is there; so it is
 *  asked when the person is met again that day.
 * @param visits that ended since the day began @returns the last of them; null where one was asked of or told today */
export async function visitToAsk(db: Database, visits: readonly Visit[], person: PersonDay): Promise<Visit | null> {
  const { now } = person;
  const [day] = dayAround(person);
  const ended = visits.filter(
    ({ start, end, opens }) => end >= day && end <= now - AWAY_MS && end > start && opens.length > 0,
  );
  if (ended.length === 0) return null;
  const [answers, asked] = await Promise.all([
    db.checkins.where('at').between(day, now, true, true).count(),
    db.nudges
      .where('at')
      .between(day, now, true, true)
      .and(({ kind }) => kind === 'checkin')
      .count(),
  ]);
  return answers + asked > 0 ? null : (ended.toSorted((a, b) => a.end - b.end).at(-1) ?? null);
}

/** An answer given in our own pages. It belongs to the end of the visit that it is about. */
export const putFelt = (
  db: Database,
  { network, end, opens }: Visit,
  answer: Pick<CheckIn, 'zone' | 'felt'> & { id: string },
): Promise<unknown> => db.checkins.put({ ...answer, at: end - 1, network, surface: opens.at(-1)?.surface ?? 'feed' });

/** "Not now": it is not asked again today. @param at epoch ms */
export const putSkipped = (db: Database, { network, end, opens }: Visit, at: number, id: string): Promise<unknown> =>
  db.nudges.put({
    ...{ id, at, network, kind: 'checkin', asked: true, last: end },
    surface: (opens.at(-1)?.surface ?? 'feed') as Visited, // nothing else opens a visit
    ...{ chose: 'feel', choseAt: at, skipped: true },
  });
