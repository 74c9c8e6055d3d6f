import { expect, test } from 'vitest';
import { difference, summarise } from '../../../scripts/bench/stats.ts';

test('a bench names the middle of its runs and half the middle range', () => {
  expect(summarise([5, 1, 3, 2, 4])).toEqual({ runs: 5, median: 3, spread: 1 });
});

test('what is added comes from pairs, so that a slow minute which meets both cancels out', () => {
  expect(difference([11, 52, 13], [10, 50, 10])).toEqual({ runs: 3, median: 2, spread: 0.5 });
});
