/** Pieces of the ledger, by example: who wins a contested second, what each piece says, and where it is split. */
import { expect, test } from 'vitest';
import { derive } from '../../../lib/ledger/derive.ts';
import { overlaps, subtract } from '../../../lib/ledger/intervals.ts';
import type { Cut, KeptClaim } from '../../../lib/ledger/types.ts';
import { dayFinder, MIDNIGHT } from '../../../lib/time/day.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const S = 1000;
const claim = (id: string, start: number, end: number, more: Partial<KeptClaim> = {}): KeptClaim => ({
  ...{ id, network: 'x', surface: 'feed', why: 'active', zone: 'UTC', items: [] },
  ...{ start: NOON + start * S, end: NOON + end * S },
  ...more,
});
const pieces = (claims: KeptClaim[], cuts: Cut[] = []) => derive(claims, cuts, dayFinder(MIDNIGHT));
const spans = (claims: KeptClaim[], cuts: Cut[] = []) =>
  pieces(claims, cuts).map(({ id, start, end, items }) => `${id} ${(start - NOON) / S}–${(end - NOON) / S}: ${items}`);
const cut = (start: number, end: number, more: Partial<Cut> = {}): Cut => ({
  ...{ id: 'c', at: 5, start: NOON + start * S, end: NOON + end * S },
  ...more,
});

test('a contested second is of the window in front, then of what began first, then of the smaller id', () => {
  expect(spans([claim('a', 0, 10, { unfocused: true }), claim('b', 5, 20)])).toEqual(['b 5–20: 0', 'a 0–5: 0']);
  expect(spans([claim('z', 0, 10), claim('a', 5, 20)])).toEqual(['z 0–10: 0', 'a 10–20: 0']);
  expect(spans([claim('b', 0, 10), claim('a', 0, 20)])).toEqual(['a 0–20: 0']);
  expect(spans([claim('a', 0, 20), claim('b', 0, 10)])).toEqual(['a 0–20: 0']);
});

test('what a person moved goes before all of that', () => {
  expect(spans([claim('a', 0, 10), claim('m', 5, 20, { corrected: 7 })])).toEqual(['m 5–20: 0', 'a 0–5: 0']);
  const later = claim('n', 5, 20, { corrected: 9 });
  expect(spans([claim('m', 0, 10, { corrected: 7 }), later])).toEqual(['n 5–20: 0', 'm 0–5: 0']);
});

test('posts belong to the piece in which they were seen; one at the very end counts, one in a cut does not', () => {
  const one = claim('a', 0, 30, { items: [0, 9, 10, 15, 20, 30] });
  expect(spans([one])).toEqual(['a 0–30: 6']);
  expect(spans([one], [cut(10, 20)])).toEqual(['a 0–10: 2', 'a 20–30: 2']);
  expect(spans([one], [cut(20, 90)])).toEqual(['a 0–20: 4']);
});

test('a cut takes from what was there before it, of its network, and not from what was moved there after it', () => {
  expect(spans([claim('a', 0, 10)], [cut(0, 10, { network: 'youtube' })])).toEqual(['a 0–10: 0']);
  expect(spans([claim('a', 0, 10)], [cut(0, 10, { network: 'x' })])).toEqual([]);
  expect(spans([claim('a', 0, 10, { corrected: 6 })], [cut(0, 10)])).toEqual(['a 0–10: 0']);
  expect(spans([claim('a', 0, 10, { corrected: 5 })], [cut(0, 10)])).toEqual(['a 0–10: 0']);
  expect(spans([claim('a', 0, 10, { corrected: 4 })], [cut(0, 10)])).toEqual([]);
});

test('midnight splits a claim, and each piece names its day and its number', () => {
  const night = claim('a', 12 * 3600 - 10, 12 * 3600 + 20);
  expect(pieces([night]).map(({ piece, day, start, end }) => [piece, day, (end - start) / S])).toEqual([
    [0, '2026-06-10', 10],
    [1, '2026-06-11', 20],
  ]);
});

test('a piece says what its claim said, and nothing that it did not', () => {
  const [plain] = pieces([claim('a', 0, 10)]);
  expect(Object.keys(plain ?? {}).sort()).toEqual(
    ['id', 'piece', 'network', 'surface', 'why', 'zone', 'start', 'end', 'day', 'items'].sort(),
  );
  expect(pieces([claim('a', 0, 10, { variant: 'home', byAddress: true })])[0]).toMatchObject({
    ...{ variant: 'home', byAddress: true, why: 'active', zone: 'UTC' },
  });
});

test('what touches does not overlap, and nothing is left of nothing', () => {
  const [a, b, c] = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
    { start: 9, end: 11 },
  ];
  expect([overlaps(a, b), overlaps(b, a), overlaps(a, c), overlaps(c, b)]).toEqual([false, false, true, true]);
  expect(subtract({ start: 5, end: 5 }, [])).toEqual([]);
  expect(
    subtract(a, [
      { start: 0, end: 3 },
      { start: 8, end: 10 },
    ]),
  ).toEqual([{ start: 3, end: 8 }]);
  expect(subtract(a, [{ start: 4, end: 6 }])).toEqual([
    { start: 0, end: 4 },
    { start: 6, end: 10 },
  ]);
});
