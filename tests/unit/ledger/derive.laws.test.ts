/** Laws of the ledger over ten thousand histories. The run prints how many held each feature; under 5 % it fails. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../../lib/ledger/derive.ts';
import { subtract } from '../../../lib/ledger/intervals.ts';
import type { Cut, Exposure, KeptClaim } from '../../../lib/ledger/types.ts';
import { dayFinder } from '../../../lib/time/day.ts';
import { FEATURES, type Feature, type History, history } from './histories.ts';
import { clockOf, daysWrong, lengthOf, overlapsIn, rowsInCuts } from './laws.ts';

const RUNS = 10_000;

/** The ledger by its definition: the set of longest claims and the cuts, whatever the order in which they came. */
function live({ acts, dayStarts }: History) {
  const claims = new Map<string, KeptClaim>();
  let cuts: (Cut & { act: number })[] = [];
  let at = 0;
  const now = () => derive(claims.values(), cuts, dayFinder(dayStarts));
  for (const act of acts) {
    at += 10;
    if (act.kind === 'say') {
      const before = claims.get(act.claim.id);
      if (!before || act.claim.end > before.end) claims.set(act.claim.id, act.claim);
      continue;
    }
    const cut = (start: number, end: number, network?: string) => {
      if (start < end) cuts.push({ id: `${at}-${cuts.length}`, act: at, start, end, at, ...(network && { network }) });
    };
    if (act.kind === 'erase') cut(act.start, act.end, act.network);
    if (act.kind === 'undo') {
      const lifted = cuts.at(-1)?.act;
      cuts = cuts.filter((one) => one.act !== lifted);
      claims.delete(`act-${lifted}`);
    }
    const pieces = act.kind === 'shorten' || act.kind === 'move' ? now() : [];
    if (pieces.length === 0) continue;
    const piece = pieces[('pick' in act ? act.pick : 0) % pieces.length] as Exposure;
    const { start, end } = piece;
    if (act.kind === 'shorten') {
      cut(start, start + Math.floor(((end - start) * act.head) / 200));
      cut(end - Math.floor(((end - start) * act.tail) / 200), end);
    }
    if (act.kind === 'move') {
      cut(start, end);
      const { network, why, zone } = piece;
      claims.set(`act-${at}`, {
        id: `act-${at}`,
        network,
        why,
        zone,
        start,
        end,
        surface: act.surface,
        items: [],
        corrected: at,
      });
    }
  }
  return { claims, cuts, pieces: now(), dayStarts };
}

test('ten thousand histories: no overlap, never more than the clock, erased stays erased, days add up', {
  timeout: 240_000,
}, () => {
  const counts = new Map<Feature, number>(FEATURES.map((feature) => [feature, 0]));
  fc.assert(
    fc.property(history, (past) => {
      for (const feature of past.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      const { claims, cuts, pieces, dayStarts } = live(past);
      expect(overlapsIn(pieces)).toEqual([]);
      expect(lengthOf(pieces)).toBeLessThanOrEqual(clockOf(claims.values()));
      expect(rowsInCuts(pieces, cuts, claims)).toEqual([]);
      expect(daysWrong(pieces, dayStarts)).toEqual([]);
      // nothing is lost either: what claims cover and no cut takes is all there
      const kept = [...claims.values()].flatMap((claim) =>
        subtract(
          claim,
          cuts.filter((cut) => (!cut.network || cut.network === claim.network) && cut.at > (claim.corrected ?? -1)),
        ),
      );
      expect(lengthOf(pieces)).toBe(clockOf(kept));
      // and the order in which claims came does not matter
      const turned = derive([...claims.values()].reverse(), cuts.toReversed(), dayFinder(dayStarts));
      expect(turned).toEqual(pieces);
    }),
    { numRuns: RUNS },
  );
  for (const [feature, count] of counts) console.log(`${String(count).padStart(6)} of ${RUNS} histories: ${feature}`);
  expect([...counts].filter(([, count]) => count < RUNS * 0.05)).toEqual([]);
});

test('a planted overlap, a planted wrong day and planted erased time are seen', () => {
  const start = Date.UTC(2026, 5, 1, 12);
  const piece: Exposure = {
    id: 'a',
    piece: 0,
    network: 'x',
    surface: 'feed',
    why: 'active',
    zone: 'UTC',
    start,
    end: start + 5000,
    day: '2026-06-01',
    items: 0,
  };
  const starts = [{ at: Number.NEGATIVE_INFINITY, seconds: 0 }];
  expect(overlapsIn([piece, { ...piece, id: 'b', start: start + 4999, end: start + 9000 }])).toHaveLength(1);
  expect(daysWrong([{ ...piece, day: '2026-05-31' }], starts)).toHaveLength(1);
  expect(rowsInCuts([piece], [{ start: start + 4000, end: start + 4500, at: 1 }], new Map())).toHaveLength(1);
  expect(lengthOf([piece, piece])).toBeGreaterThan(clockOf([piece, piece]));
});
