/** A visit that two files know differently, with two erasures in it: what is left is the same in either order. */
import { expect, test } from 'vitest';
import type { Cut, Visit } from '../../../lib/ledger/types.ts';
import { mergeVisits } from '../../../lib/store/import/other-stores.ts';

const MIN = 60_000;
const cut = (id: string, start: number, end: number): Cut => ({ id, at: 1, start: start * MIN, end: end * MIN });
const visit = (end: number): Visit => ({
  ...{ id: 'v', network: 'x', start: 0, end: end * MIN, from: 'direct', opens: [] },
});
// the first lies in the middle of the visit, and the second takes its tail up to there
const [first, second] = [cut('a', 5, 8), cut('b', 6, 20)];

test('an erasure that is new here takes a visit back to the start of one that was known', () => {
  expect(mergeVisits([visit(12)], [], [first, second], [second]).put).toEqual([visit(5)]);
  expect(mergeVisits([visit(12)], [visit(5)], [first, second], [second]).put).toEqual([visit(5)]);
  expect(mergeVisits([visit(5)], [visit(12)], [first, second], []).put).toEqual([]);
});

test('one that touches nothing leaves a visit as it is', () => {
  expect(mergeVisits([visit(5)], [], [first, second, cut('c', 60, 90)], [cut('c', 60, 90)])).toEqual({
    ...{ put: [], gone: [] },
  });
});
