/** What an erasure means for days that are sums only, and for claims that wait to be sent or kept. */
import { expect, test } from 'vitest';
import { secondsAtMost, takesWholeDay, withoutCuts } from '../../../lib/ledger/cuts.ts';
import type { Cut, KeptClaim } from '../../../lib/ledger/types.ts';

const HOUR = 3_600_000;
const MIDNIGHT = Date.UTC(2026, 5, 10);
/** The earliest and the latest instant that is of this date anywhere on earth. */
const [EARLIEST, LATEST] = [MIDNIGHT - 14 * HOUR, MIDNIGHT + 36 * HOUR];
const row = { day: '2026-06-10', network: 'x' };
const cut = (start: number, end: number, more: Partial<Cut> = {}): Cut => ({ id: 'c', at: 1, start, end, ...more });

test('a day goes as a whole where it was erased wherever on earth the person was, or by its name', () => {
  expect(takesWholeDay(cut(EARLIEST, LATEST), row)).toBe(true);
  expect(takesWholeDay(cut(EARLIEST + 1, LATEST), row)).toBe(false);
  expect(takesWholeDay(cut(EARLIEST, LATEST - 1), row)).toBe(false);
  expect(takesWholeDay(cut(0, 1, { day: '2026-06-10' }), row)).toBe(true);
  expect(takesWholeDay(cut(0, 1, { day: '2026-06-11' }), row)).toBe(false);
});

test('one of another network, or of time only, takes no day', () => {
  expect(takesWholeDay(cut(EARLIEST, LATEST, { network: 'youtube' }), row)).toBe(false);
  expect(takesWholeDay(cut(EARLIEST, LATEST, { network: 'x' }), row)).toBe(true);
  expect(takesWholeDay(cut(EARLIEST, LATEST, { only: 'time' }), row)).toBe(false);
  expect(takesWholeDay(cut(0, 1, { day: '2026-06-10', only: 'time' }), row)).toBe(false);
});

test('what an erasure may have taken of a day is as long as both share, in seconds', () => {
  expect(secondsAtMost(cut(MIDNIGHT, MIDNIGHT + HOUR), row)).toBe(3600);
  expect(secondsAtMost(cut(0, EARLIEST + 2 * HOUR), row)).toBe(7200);
  expect(secondsAtMost(cut(LATEST - HOUR, LATEST + 9 * HOUR), row)).toBe(3600);
  expect(secondsAtMost(cut(0, EARLIEST), row)).toBe(0);
  expect(secondsAtMost(cut(0, 5), row)).toBe(0);
  expect(secondsAtMost(cut(MIDNIGHT, MIDNIGHT + HOUR, { network: 'youtube' }), row)).toBe(0);
});

const claim: KeptClaim = {
  ...{ id: 'a', network: 'x', surface: 'feed', why: 'active', zone: 'UTC' },
  ...{ start: MIDNIGHT, end: MIDNIGHT + 60_000, items: [0, 10, 20, 60] },
};
const itemsLeft = (from: number, to: number, more: Partial<Cut> = {}) =>
  withoutCuts(claim, [cut(MIDNIGHT + from * 1000, MIDNIGHT + to * 1000, more)]).map(({ items }) => items);

test('a claim loses the posts that an erasure took, and goes where it took all', () => {
  expect(itemsLeft(10, 20)).toEqual([[0, 20, 60]]);
  expect(itemsLeft(0, 60)).toEqual([]);
  expect(itemsLeft(-5, 90)).toEqual([]);
  expect(itemsLeft(1, 60)).toEqual([[0, 60]]);
  expect(itemsLeft(0, 59)).toEqual([[60]]);
  expect(itemsLeft(100, 200)).toEqual([claim.items]);
  expect(itemsLeft(0, 60, { network: 'youtube' })).toEqual([claim.items]);
});
