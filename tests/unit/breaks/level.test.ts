import { expect, test } from 'vitest';
import { levelsOf } from '../../../lib/breaks/level.ts';

test('a breath in rises all the way, what holds keeps its height, and a breath out sinks again', () => {
  const levels = levelsOf([
    { seconds: 8 },
    { seconds: 4, move: 'in' },
    { seconds: 4, move: 'hold' },
    { seconds: 6, move: 'out' },
    { seconds: 4, move: 'hold' },
  ]);
  expect(levels).toEqual([
    { from: 0, to: 0 },
    { from: 0, to: 1 },
    { from: 1, to: 1 },
    { from: 1, to: 0 },
    { from: 0, to: 0 },
  ]);
});

test('two sips of air share the way up by their seconds', () => {
  const levels = levelsOf([
    { seconds: 3, move: 'in' },
    { seconds: 2, move: 'in' },
    { seconds: 7, move: 'out' },
  ]);
  expect(levels.map(({ to }) => Number(to.toFixed(6)))).toEqual([0.6, 1, 0]);
});
