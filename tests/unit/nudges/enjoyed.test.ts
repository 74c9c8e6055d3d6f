/** Which networks held the long days of a week that somebody enjoyed. */
import { expect, test } from 'vitest';
import { enjoyedNetworks } from '../../../lib/nudges/enjoyed.ts';

const MIN = 60;
const time = (day: string, network: string, minutes: number, surface = 'feed') => ({
  ...{ day, network, surface, seconds: minutes * MIN },
});

test('a day of an hour is long, one of less is not', () => {
  expect(enjoyedNetworks([time('2026-06-10', 'x', 60)])).toEqual(['x']);
  expect(enjoyedNetworks([time('2026-06-10', 'x', 59.9)])).toEqual([]);
  expect(enjoyedNetworks([time('2026-06-10', 'x', 50), time('2026-06-11', 'x', 50)])).toEqual([]);
});

test('a network held it with a third of it or more, on all its surfaces together', () => {
  expect(enjoyedNetworks([time('2026-06-10', 'x', 60), time('2026-06-10', 'bluesky', 30)])).toEqual(['bluesky', 'x']);
  expect(enjoyedNetworks([time('2026-06-10', 'x', 61), time('2026-06-10', 'bluesky', 29)])).toEqual(['x']);
  const parts = [time('2026-06-10', 'bluesky', 15), time('2026-06-10', 'bluesky', 15, 'shorts')];
  expect(enjoyedNetworks([time('2026-06-10', 'x', 60), ...parts])).toEqual(['bluesky', 'x']);
});

test('each network is named once, however many long days it held', () => {
  expect(enjoyedNetworks([time('2026-06-10', 'x', 90), time('2026-06-11', 'x', 90)])).toEqual(['x']);
  expect(enjoyedNetworks([])).toEqual([]);
});
