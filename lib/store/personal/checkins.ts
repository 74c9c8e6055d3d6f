/** A check-in after a visit, for whoever chose check-ins: the tab was left or closed before the one in the visit came. */
import type { Visit } from '../../ledger/types.ts';
import { AWAY_MS } from '../../rules/visit.ts';
import { dayAround, type PersonDay } from '../../time/day.ts';
import type { Database } from '../database.ts';

/** Of a look that was shorter there is nothing to say. */
const LEAST_MS = 60_000;

/** @returns the last visit of today that is over, unless it was asked about: in it, after it, or waved off */
export async function visitToCheckIn(db: Database, visits: readonly Visit[], person: PersonDay): Promise<Visit | null> {
  const { now } = person;
  const [day] = dayAround(person);
  const over = visits.filter(
    ({ start, end, opens }) => end >= day && end <= now - AWAY_MS && end - start >= LEAST_MS && opens.length > 0,
  );
  const last = over.toSorted((a, b) => a.end - b.end).at(-1);
  if (!last) return null;
  const { network, start, end } = last;
  const [answers, asked] = await Promise.all([
    db.checkins
      .where('at')
      .between(start, end, true, true)
      .and((one) => one.network === network)
      .count(),
    db.nudges
      .where('at')
      .between(start, now, true, true)
      .and(
        (one) =>
          one.kind === 'checkin' &&
          one.network === network &&
          (one.last === undefined ? one.at <= end : one.last === end),
      )
      .count(),
  ]);
  return answers + asked > 0 ? null : last;
}
