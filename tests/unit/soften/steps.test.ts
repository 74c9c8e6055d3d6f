// Three steps make a feed softer all at once. What a person chose one by one beside them is theirs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEPS, softenedBy, stepOf, withStep } from '../../../lib/soften/steps.ts';
import { AS_IT_IS, COUNTS, type SoftChoice } from '../../../lib/soften/types.ts';
import { anyChoice } from './any-choice.ts';

const anyStep = fc.constantFrom(...STEPS);

test('each step says what it brings, and the ones before it with it', () => {
  expect(withStep(AS_IT_IS, 'little')).toEqual({ ...AS_IT_IS, counts: [...COUNTS], videosWait: true });
  const more = { ...withStep(AS_IT_IS, 'little'), strangers: true, colours: 'muted' };
  expect(withStep(AS_IT_IS, 'more')).toEqual(more);
  expect(withStep(AS_IT_IS, 'lot')).toEqual({ ...more, picturesVeiled: true, endAfter: 20 });
});

test('a step that was pressed is the one that is on', () => {
  fc.assert(
    fc.property(anyChoice, anyStep, (choice, step) => {
      expect(stepOf(withStep(choice, step))).toBe(step);
    }),
  );
});

test('as it is takes all of it off', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      expect(withStep(choice, 'usual')).toEqual(AS_IT_IS);
    }),
  );
});

test('what no step brings stays as the person has it', () => {
  const own = ({ mine, endAtPlan, room, landing }: SoftChoice) => ({ mine, endAtPlan, room, landing });
  fc.assert(
    fc.property(anyChoice, anyStep, (choice, step) => {
      if (step !== 'usual') expect(own(withStep(choice, step))).toEqual(own(choice));
    }),
  );
});

test('a step keeps how a person wants a thing: which counts, how grey, after how many posts', () => {
  const own: SoftChoice = { ...AS_IT_IS, counts: ['likes'], colours: 'grey', endAfter: 50 };
  expect(withStep(own, 'lot')).toMatchObject({ counts: ['likes'], colours: 'grey', endAfter: 50 });
  expect(withStep(own, 'more')).toMatchObject({ counts: ['likes'], colours: 'grey', endAfter: 0 });
});

test('what lies between the steps is a mix of the person’s own', () => {
  expect(stepOf(AS_IT_IS)).toBe('usual');
  expect(stepOf({ ...AS_IT_IS, videosWait: true })).toBeNull();
  expect(stepOf({ ...AS_IT_IS, landing: true })).toBeNull();
  expect(stepOf({ ...withStep(AS_IT_IS, 'more'), picturesVeiled: true })).toBeNull();
  expect(stepOf({ ...withStep(AS_IT_IS, 'little'), room: true })).toBe('little');
});

test('a soft day takes nothing off that a person put on, and holds at least its step', () => {
  fc.assert(
    fc.property(anyChoice, anyStep, (choice, step) => {
      const soft = softenedBy(choice, step);
      const keys = Object.keys(AS_IT_IS) as (keyof SoftChoice)[];
      for (const key of keys)
        expect(soft[key]).toEqual(isOn(choice, key) ? choice[key] : withStep(AS_IT_IS, step)[key]);
      expect(softenedBy(soft, step)).toEqual(soft);
    }),
  );
});

const isOn = (choice: SoftChoice, key: keyof SoftChoice) =>
  key === 'counts' ? choice.counts.length > 0 : choice[key] !== AS_IT_IS[key];
