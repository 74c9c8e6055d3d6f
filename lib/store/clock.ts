/** What is kept about the clock itself: its readings at the last tidies, and what it read when a pause or a hard day began.
 *  In the database, where no page of a network can write. */
import { UNTIL_WOKEN } from '../limits/types.ts';
import type { Rest, Rests } from '../rules/rest.ts';
import { barrierBy, SLACK_MS } from '../time/barrier.ts';
import { plausibleNow, READINGS, withReading } from '../time/readings.ts';
import type { Database } from './database.ts';
import type { Settings } from './settings.ts';

const UNTILS = ['pausedUntil', 'hardUntil', 'coolsUntil'] as const;
/** Instants that were the present when they were set. */
const SINCES = ['erasedAt', 'installedAt', 'savedAt'] as const;

const DAY_MS = 86_400_000;

/** @param now what the clock reads at this tidy @returns epoch ms that has surely come; null where that is not known yet */
export async function noteReading(db: Database, now: number): Promise<number | null> {
  const at = withReading(await readingsOf(db), now);
  await db.clock.put({ id: 'readings', at });
  return plausibleNow(at);
}

/** @returns the earliest of the last tidies and of this moment */
export const earliestReading = async (db: Database, now: number): Promise<number> =>
  Math.min(now, ...(await readingsOf(db)));

/** @returns whether the clock reads earlier than at each of the last seven tidies: then it is the one that is wrong. Fewer do
 *  not outweigh it: after "Erase everything" there are none, and those that follow may be of the same wrong clock. */
export const isBehind = async (db: Database, now: number): Promise<boolean> => {
  const readings = await readingsOf(db);
  return readings.length >= READINGS && now < Math.min(...readings) - SLACK_MS;
};

async function readingsOf(db: Database): Promise<number[]> {
  const row = await db.clock.get('readings');
  return row?.id === 'readings' ? row.at : [];
}

/** @returns what of the settings lies further ahead than it was meant to, now that the clock was set back, and where it
 *  belongs; nothing as a rule */
export async function setBackBarriers(db: Database, settings: Settings, now: number): Promise<Partial<Settings>> {
  const change: Partial<Settings> = {};
  for (const key of SINCES) if (settings[key] > now + SLACK_MS) change[key] = now;
  for (const key of UNTILS) {
    const until = settings[key];
    if (until <= now || until >= UNTIL_WOKEN) continue;
    const known = await db.clock.get(key);
    const before = known && 'until' in known && known.until === until ? known : { until, at: now };
    const after = barrierBy(now, before);
    if (after.until !== until) change[key] = after.until;
    if (after !== known && !(await isBehind(db, now)))
      await db.clock.put({ id: key, until: after.until, at: after.at });
  }
  const rests = setBackRests(settings.rests, now);
  if (rests) change.rests = rests;
  // a change that waits for tomorrow never waits longer than two days, wherever on earth those begin
  const late = ({ at }: { at: number }) => at > now + 2 * DAY_MS;
  if (settings.later.some(late))
    change.later = settings.later.map((one) => (late(one) ? { ...one, at: now + DAY_MS } : one));
  return Object.keys(change).length > 0 && (await isBehind(db, now)) ? {} : change;
}

/** @returns null where each stands where it was meant to, as a rule */
function setBackRests(rests: Rests, now: number): Record<string, Rest> | null {
  let moved = false;
  const all = Object.entries(rests).map(([network, rest]): [string, Rest] => {
    if (rest.until >= UNTIL_WOKEN) return [network, rest];
    const { until, at } = barrierBy(now, { until: rest.until, at: rest.since });
    moved ||= until !== rest.until;
    return [network, { since: at, until }];
  });
  return moved ? Object.fromEntries(all) : null;
}
