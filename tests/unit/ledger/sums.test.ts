import { expect, test } from 'vitest';
import { sumBySurface, totalSeconds } from '../../../lib/ledger/sums.ts';
import type { Exposure } from '../../../lib/ledger/types.ts';

const piece = (network: string, surface: Exposure['surface'], start: number, end: number, items = 0): Exposure => ({
  ...{ id: `${network}${start}`, piece: 0, network, surface, why: 'active', zone: 'UTC', day: '2026-06-10', items },
  ...{ start: start * 1000, end: end * 1000 },
});

const DAY = [
  piece('x', 'feed', 0, 50, 3),
  piece('youtube', 'shorts', 100, 130, 2),
  piece('youtube', 'feed', 200, 240, 1),
  piece('x', 'feed', 300, 310, 4),
];

test('each surface has its seconds and its posts, the network with most time first, within it the longest surface', () => {
  expect(sumBySurface(DAY)).toEqual([
    { network: 'youtube', surface: 'feed', seconds: 40, items: 1 },
    { network: 'youtube', surface: 'shorts', seconds: 30, items: 2 },
    { network: 'x', surface: 'feed', seconds: 60, items: 7 },
  ]);
});

test('networks with the same time stand by their names, whichever came first', () => {
  const same = [piece('x', 'feed', 0, 10), piece('bluesky', 'feed', 20, 30), piece('mastodon', 'feed', 40, 50)];
  const names = (all: Exposure[]) => sumBySurface(all).map(({ network }) => network);
  expect(names(same)).toEqual(['bluesky', 'mastodon', 'x']);
  expect(names(same.toReversed())).toEqual(['bluesky', 'mastodon', 'x']);
});

test('all of it is the seconds of each; nothing is nothing', () => {
  expect(totalSeconds(DAY)).toBe(130);
  expect([totalSeconds([]), sumBySurface([])]).toEqual([0, []]);
});
