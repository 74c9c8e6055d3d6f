import { expect, test } from 'vitest';
import { noteFound, type SoftMismatch, staleOf, withoutStale } from '../../../lib/soften/standing.ts';
import { AS_IT_IS } from '../../../lib/soften/types.ts';

const VISIT = 300_000;
const report = (at: number, more: object) => ({ network: 'x', fits: [], fails: [], at, ...more });
const over = (ats: number[]) =>
  ats.reduce<SoftMismatch[]>((known, at) => noteFound(known, report(at, { fails: ['likes'] }), VISIT), []);

test('three visits on which nothing fitted make a fact stale; looks within one visit count once', () => {
  expect(staleOf('x', over([1, 2, 3, 4]))).toEqual([]);
  expect(staleOf('x', over([1, 400_000]))).toEqual([]);
  expect(staleOf('x', over([1, 400_000, 800_000]))).toEqual(['likes']);
});

test('what fits again is forgotten, and other networks and facts stay as they were', () => {
  const known = [...over([1, 400_000, 800_000]), { network: 'reddit', what: 'likes' as const, at: 1, visits: 3 }];
  const after = noteFound(known, report(900_000, { fits: ['likes'], fails: ['room'] }), VISIT);
  expect(staleOf('x', after)).toEqual([]);
  expect(staleOf('reddit', after)).toEqual(['likes']);
  expect(after).toContainEqual({ network: 'x', what: 'room', at: 900_000, visits: 1 });
});

test('a choice without what is stale keeps the rest', () => {
  const choice = { ...AS_IT_IS, counts: ['likes' as const, 'views' as const], strangers: true, room: true, mine: true };
  expect(withoutStale(choice, ['likes', 'strangers'])).toEqual({ ...choice, counts: ['views'], strangers: false });
  expect(withoutStale(choice, [])).toBe(choice);
});
