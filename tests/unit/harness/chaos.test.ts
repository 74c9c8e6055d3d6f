// What the chaos run holds a browser to: each check is seen to see a planted fault, and a ledger that is right breaks none.
import { expect, test } from 'vitest';
import { changedByFile, check, INVARIANTS, type Snapshot } from '../../../harness/chaos/invariants.ts';
import type { Exposure } from '../../../lib/ledger/types.ts';

const NOON = Date.UTC(2026, 10, 25, 12);
const row: Exposure = {
  id: 'a',
  piece: 0,
  network: 'instagram',
  surface: 'feed',
  why: 'active',
  zone: 'UTC',
  start: NOON,
  end: NOON + 20_000,
  day: '2026-11-25',
  items: 3,
};
const { piece: _, day: __, items: ___, ...claimed } = row;
const right: Snapshot = {
  exposures: [row],
  claims: [{ ...claimed, items: [1, 2, 3] }],
  kept: '[]',
  latest: NOON + 60_000,
  couldCount: 25,
  empty: [{ from: NOON + 20_000, to: NOON + 50_000, why: 'messages were on screen' }],
  eras: [{ from: NOON - 10_000, to: Number.POSITIVE_INFINITY }],
  day: '2026-11-25',
  popup: 20,
  errors: [],
  asked: [],
};
const longer = { ...row, end: NOON + 24_000 };
const other = { ...row, id: 'b', start: NOON + 10_000 };

test('a ledger that is right breaks no check', () => {
  expect(check(right)).toEqual([]);
});

const PLANTED: [name: string, fault: Partial<Snapshot>][] = [
  ['no moment counts twice', { exposures: [row, other] }],
  ['every interval reads', { exposures: [{ ...row, start: NOON + 0.5 }] }],
  ['every interval reads', { latest: NOON + 10_000 }],
  ['never more than the clock', { couldCount: 18 }],
  ['nothing where nothing may be', { exposures: [longer] }],
  ['what is noted was claimed', { exposures: [longer] }],
  ['what is noted was claimed', { claims: [] }],
  ['only feeds are noted', { exposures: [{ ...row, surface: 'post' }] }],
  ['no address of a page is kept', { kept: '[{"id":"a","from":"https://www.instagram.com/p/1/"}]' }],
  ['the popup says what the ledger says', { popup: 17 }],
  ['the popup says what the ledger says', { day: '2026-11-26' }],
  ['no error of ours', { errors: ['instagram: TypeError'] }],
  ['nothing leaves the browser', { asked: ['planted.example:443'] }],
];

test.each(PLANTED)('%s: a planted fault is seen', (name, fault) => {
  expect(check({ ...right, ...fault }).some((line) => line.startsWith(`${name}: `))).toBe(true);
});

test('every check has a planted fault', () => {
  expect([...new Set(PLANTED.map(([name]) => name))]).toEqual(Object.keys(INVARIANTS));
});

test('what the clock has passed twice is nobody’s to tell', () => {
  const eras = [
    { from: NOON - 10_000, to: NOON + 60_000 },
    { from: NOON + 20_000, to: Number.POSITIVE_INFINITY },
  ];
  const found = check({ ...right, exposures: [longer], eras });
  expect(found.some((line) => line.startsWith('nothing where'))).toBe(false);
});

test('a file that loses an interval, brings one back or makes one longer is seen; what a page says meanwhile is not', () => {
  const file = (...exposures: Exposure[]) => ({ exposures, claims: [row, other, longer] });
  expect(changedByFile([row], file(row), [row])).toEqual([]);
  expect(changedByFile([row, other], file(row), [row, other])).toHaveLength(1);
  expect(changedByFile([row], file(row, other), [row])).toHaveLength(1);
  expect(changedByFile([row], file(row), [row, other])).toHaveLength(1);
  expect(changedByFile([row], file(row), [longer])).toHaveLength(2);
  const unknown = { exposures: [row], claims: [row] };
  expect(changedByFile([row], unknown, [row, other])).toEqual([]);
  expect(changedByFile([row], unknown, [longer])).toEqual([]);
});
