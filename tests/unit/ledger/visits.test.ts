/** Visits: what lies close together is one stay, in whichever order it came; what was erased is no part of any. */
import { expect, test } from 'vitest';
import type { Open, Visit } from '../../../lib/ledger/types.ts';
import { cutVisit, joinVisits } from '../../../lib/ledger/visits.ts';

const MIN = 60_000;
const visit = (id: string, start: number, end: number, more: Partial<Visit> = {}): Visit => ({
  ...{ id, network: 'x', start: start * MIN, end: end * MIN, from: 'direct', opens: [] },
  ...more,
});
const stay = (start: number, end: number, open?: Open) => ({
  ...{ id: 's', network: 'x', start: start * MIN, end: end * MIN },
  ...(open && { open }),
});
const open = (at: number, more: Partial<Open> = {}): Open => ({
  at: at * MIN,
  surface: 'feed',
  from: 'direct',
  ...more,
});
const spanOf = ({ start, end }: Visit) => [start / MIN, end / MIN];

test('five minutes away end a visit, less does not, before it and after it', () => {
  const there = visit('v', 20, 30);
  const idOf = (start: number, end: number) => joinVisits([there], stay(start, end)).joined.map(({ id }) => id);
  expect([idOf(34.99, 36), idOf(35, 36), idOf(10, 15.01), idOf(10, 15), idOf(22, 24)]).toEqual([
    ['v'],
    [],
    ['v'],
    [],
    ['v'],
  ]);
});

test('a stay that lies between two visits makes one of them, and of those that these touch', () => {
  const near = [visit('a', 0, 10), visit('b', 18, 20), visit('c', 24, 26), visit('far', 40, 41)];
  const { visit: whole, joined } = joinVisits(near, stay(13, 14));
  expect(joined.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect([whole.id, ...spanOf(whole)]).toEqual(['a', 0, 26]);
  expect(spanOf(joinVisits(near, stay(5, 6)).visit)).toEqual([0, 10]);
});

test('a visit is known by the id of what began first, of two that began at once by the smaller', () => {
  const idOf = (near: Visit[], start = 10) => joinVisits(near, stay(start, 11)).visit.id;
  expect([idOf([visit('z', 8, 9)]), idOf([visit('a', 12, 13)])]).toEqual(['z', 's']);
  expect([idOf([visit('a', 10, 12)]), idOf([visit('z', 10, 12)])]).toEqual(['a', 's']);
});

test('the plan that was made last counts, whichever visit held it', () => {
  const early = { intention: { seconds: 300, at: 1 * MIN } };
  const late = { intention: { seconds: 600, at: 9 * MIN } };
  const between = visit('c', 6, 7, { intention: { seconds: 450, at: 6 * MIN } });
  for (const near of [
    [visit('a', 0, 5, early), between, visit('b', 8, 10, late)],
    [visit('a', 0, 5, late), between, visit('b', 8, 10, early)],
  ])
    expect(joinVisits(near, stay(6, 7)).visit.intention).toEqual(late.intention);
  expect(joinVisits([visit('a', 0, 5)], stay(6, 7)).visit).not.toHaveProperty('intention');
});

test('openings stand in order of time, each once; the first says where the person came from', () => {
  const near = [
    visit('b', 8, 10, { opens: [open(8, { from: 'post' })] }),
    visit('a', 0, 5, { from: 'search', opens: [open(0, { from: 'search' }), open(3)] }),
  ];
  const { visit: whole } = joinVisits(near, stay(6, 7, open(3)));
  expect(whole.opens.map(({ at }) => at / MIN)).toEqual([0, 3, 8]);
  expect(whole.from).toBe('search');
  const both = joinVisits([visit('a', 0, 5, { opens: [open(3)] })], stay(3, 4, open(3, { surface: 'shorts' })));
  expect(both.visit.opens).toHaveLength(2);
});

test('of an opening that was said twice, and differently, the same one stays in either order', () => {
  const [one, other] = [open(3), open(3, { from: 'search' })];
  const kept = (first: Open, then: Open) =>
    joinVisits([visit('a', 3, 5, { opens: [first] })], stay(3, 4, then)).visit.opens;
  expect(kept(one, other)).toEqual(kept(other, one));
  expect(kept(one, other)).toHaveLength(1);
});

test('without any opening a visit keeps where it came from', () => {
  expect(joinVisits([visit('a', 0, 5, { from: 'search' })], stay(6, 7)).visit.from).toBe('search');
  expect(joinVisits([], stay(6, 7)).visit).toEqual({ ...visit('s', 6, 7), opens: [] });
});

const cut = (start: number, end: number, more: object = {}) => ({ start: start * MIN, end: end * MIN, ...more });
const left = (...cuts: ReturnType<typeof cut>[]) =>
  cutVisit(visit('v', 10, 30, { opens: [open(10), open(15), open(30)] }), cuts).map((one) => [
    ...spanOf(one),
    one.opens.map(({ at }) => at / MIN).join(),
  ]);

test('an erasure takes the head or the tail of a visit, and all of it where it covers all', () => {
  expect(left(cut(5, 12))).toEqual([[12, 30, '15,30']]);
  expect(left(cut(25, 40))).toEqual([[10, 25, '10,15']]);
  expect(left(cut(10, 30))).toEqual([]);
  expect(left(cut(5, 40))).toEqual([]);
  expect(left(cut(10, 12))).toEqual([[12, 30, '15,30']]);
});

test('an erasure in the middle takes what was opened there, and the visit goes on around it', () => {
  expect(left(cut(14, 16))).toEqual([[10, 30, '10,30']]);
  expect(left(cut(15, 16))).toEqual([[10, 30, '10,30']]);
  expect(left(cut(14, 15))).toEqual([[10, 30, '10,15,30']]);
});

test('one that ends as the visit begins, lies beside it, is of another network or of time only takes nothing', () => {
  const whole = [[10, 30, '10,15,30']];
  expect(left(cut(5, 10))).toEqual(whole);
  expect(left(cut(31, 40))).toEqual(whole);
  expect(left(cut(5, 40, { network: 'youtube' }))).toEqual(whole);
  expect(left(cut(5, 40, { only: 'time' }))).toEqual(whole);
  expect(left(cut(5, 40, { network: 'x' }))).toEqual([]);
});

test('erasures that touch take the same in either order', () => {
  expect(left(cut(12, 14), cut(5, 12))).toEqual([[14, 30, '15,30']]);
  expect(left(cut(5, 12), cut(12, 14))).toEqual([[14, 30, '15,30']]);
  expect(left(cut(28, 40), cut(20, 28), cut(10, 20))).toEqual([]);
});
