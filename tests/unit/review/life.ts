/** Four made-up weeks of a person who flies from Berlin to New York while both change their clocks: rows as the ledger keeps them. */
import { derive } from '../../../lib/ledger/derive.ts';
import type { Exposure, KeptClaim, Visit } from '../../../lib/ledger/types.ts';
import { joinVisits } from '../../../lib/ledger/visits.ts';
import type { NudgeRow } from '../../../lib/nudges/types.ts';
import { createRandom } from '../../../lib/review/trial/random.ts';
import type { CheckIn } from '../../../lib/review/week/types.ts';
import { type DayStart, dayFinder } from '../../../lib/time/day.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export interface Life {
  exposures: Exposure[];
  visits: Visit[];
  checkins: (CheckIn & { id: string })[];
  nudges: NudgeRow[];
}

/** Clocks go back in Berlin on 25 October 2026, in New York on 1 November; the flight is on 28 October. */
export const FIRST = '2026-10-12';
export const LAST = '2026-11-08';
const FLIGHT = Date.UTC(2026, 9, 28, 12);
export const zoneAt = (at: number): string => (at < FLIGHT ? 'Europe/Berlin' : 'America/New_York');

export function lifeOf(seed: number, starts: readonly DayStart[]): Life {
  const toss = createRandom(seed);
  const between = (low: number, high: number) => low + Math.floor(toss() * (high - low + 1));
  const one = <T>(of: readonly T[]): T => of[between(0, of.length - 1)] as T;
  const claims: KeptClaim[] = [];
  const life: Life = { exposures: [], visits: [], checkins: [], nudges: [] };
  const end = Date.parse(LAST) + DAY;
  let id = 0;
  for (let at = Date.parse(FIRST) + between(0, 600) * MINUTE; at < end; ) {
    const network = one(['instagram', 'youtube', 'reddit']);
    const from = one(['direct', 'direct', 'messages', 'post', 'search'] as const);
    const zone = zoneAt(at);
    const begun = at;
    let visit: Visit | undefined;
    for (let part = between(1, 3); part > 0; part -= 1) {
      const surface = one(['feed', 'shorts', 'explore', 'stories', 'feed', 'post'] as const);
      const seconds = between(20, 600);
      const claim: KeptClaim = {
        ...{ id: `c${id}`, network, surface, zone, start: at, end: at + seconds * 1000 - between(0, 999) },
        ...{ why: one(['active', 'video'] as const), items: [0] },
      };
      id += 1;
      claims.push(claim);
      const stay = { id: claim.id, network, start: claim.start, end: claim.end };
      const open = surface === 'post' ? {} : { open: { at: claim.start, surface, from } };
      visit = joinVisits(visit ? [visit] : [], { ...stay, ...open }).visit;
      at = claim.end + between(0, 200) * 1000;
    }
    if (visit) {
      const planned = toss() < 0.3 ? { intention: { seconds: one([300, 600, 1200]), at: begun } } : {};
      life.visits.push({ ...visit, ...planned });
      const row = { id: `n${id}`, at: visit.start, network, surface: 'feed' as const, asked: true };
      if (toss() < 0.4)
        life.nudges.push({
          ...row,
          kind: one(['door', 'band', 'firm'] as const),
          chose: one(['leave', 'stay'] as const),
          ...(toss() < 0.8 && { left: toss() < 0.4 }),
        });
      if (toss() < 0.4)
        life.checkins.push({
          ...{ id: `k${id}`, at: visit.end, zone, network, surface: 'feed' },
          felt: one(['lighter', 'same', 'heavier'] as const),
        });
    }
    at += between(11, 400) * MINUTE;
  }
  life.exposures = derive(claims, [], dayFinder(starts));
  return life;
}
