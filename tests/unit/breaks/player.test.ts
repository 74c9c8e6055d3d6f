import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atStart, positionOf, rest, run, turnTo } from '../../../lib/breaks/player.ts';

const STEPS = [{ seconds: 10 }, { seconds: 20 }, { seconds: 5 }];

test('a break begins at its first step and says when the next one comes', () => {
  expect(positionOf(run(atStart, 1000), STEPS, 4000)).toEqual({ step: 0, into: 3000, of: 10_000, next: 7000 });
});

test('a tab that slept through a step is at the right one at its first look', () => {
  expect(positionOf(run(atStart, 0), STEPS, 12_345)).toEqual({ step: 1, into: 2345, of: 20_000, next: 17_655 });
});

test('a rest stops the time, and going on goes on from there', () => {
  const resting = rest(run(atStart, 0), 4000);
  expect(positionOf(resting, STEPS, 500_000).into).toBe(4000);
  expect(positionOf(run(resting, 600_000), STEPS, 601_000).into).toBe(5000);
});

test('after the last step it stays there: nothing more comes, and nothing is done', () => {
  expect(positionOf(run(atStart, 0), STEPS, 90_000)).toEqual({ step: 2, into: 5000, of: 5000, next: null });
});

test('a person turns the steps by hand, and no further than the ends', () => {
  const running = run(atStart, 0);
  expect(positionOf(turnTo(running, STEPS, 1, 3000), STEPS, 3000)).toMatchObject({ step: 1, into: 0 });
  expect(positionOf(turnTo(running, STEPS, 9, 3000), STEPS, 3000)).toMatchObject({ step: 2, into: 0 });
  expect(positionOf(turnTo(rest(running, 3000), STEPS, -1, 3000), STEPS, 8000)).toMatchObject({ step: 0, into: 0 });
});

test('however often and irregularly it is asked, rests and resumes add up to what ran', () => {
  const act = fc.record({ wait: fc.integer({ min: 0, max: 5000 }), does: fc.constantFrom('run', 'rest', 'look') });
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      let now = 0;
      let player = atStart;
      let ran = 0;
      for (const { wait, does } of acts) {
        if (player.since !== null) ran += wait;
        now += wait;
        if (does === 'run') player = run(player, now);
        if (does === 'rest') player = rest(player, now);
        positionOf(player, STEPS, now);
      }
      const { step, into } = positionOf(player, STEPS, now);
      const before = STEPS.slice(0, step).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
      expect(before + into).toBe(Math.min(ran, 35_000));
    }),
  );
});
