// When a feed ends, and what is behind its end.
import { expect, test } from 'vitest';
import { behindEnd, reasonToEnd } from '../../../lib/soften/end.ts';
import { isLanding, needsPlan } from '../../../lib/soften/plan.ts';
import { choiceOf } from '../../../lib/soften/switches.ts';
import { AS_IT_IS } from '../../../lib/soften/types.ts';

const state = { passed: 0, endAfter: 0, planOver: false, until: 0 };

test.each([
  ['nothing was chosen', { passed: 500 }, null],
  ['one post short', { passed: 19, endAfter: 20 }, null],
  ['as many as were chosen', { passed: 20, endAfter: 20 }, 'posts'],
  ['a few more were asked for', { passed: 24, endAfter: 20, until: 25 }, null],
  ['the few more are seen', { passed: 25, endAfter: 20, until: 25 }, 'posts'],
  ['the plan is over before any post', { planOver: true }, 'plan'],
  ['the plan is over, and a few more were asked for', { passed: 4, planOver: true, until: 5 }, null],
])('%s', (_, more, reason) => {
  expect(reasonToEnd({ ...state, ...more })).toBe(reason);
});

test('posts after the last one on this side are behind the end; new ones at the top are not', () => {
  const before = new Set(['a', 'b', 'c']);
  expect(behindEnd(['a', 'b', 'c', 'd', 'e'], before)).toEqual([false, false, false, true, true]);
  expect(behindEnd(['new', 'a', 'ad', 'c'], before)).toEqual([false, false, false, false]);
  expect(behindEnd(['d'], before)).toEqual([true]);
  expect(behindEnd([], before)).toEqual([]);
});

test('a landing begins at four fifths of the plan', () => {
  expect(isLanding({ seconds: 600, left: 121, at: 0 })).toBe(false);
  expect(isLanding({ seconds: 600, left: 119, at: 0 })).toBe(true);
  expect(isLanding({ seconds: 600, left: -3, at: 0 })).toBe(true);
});

test('a page needs the plan only where something comes of it', () => {
  expect(needsPlan(undefined)).toBe(false);
  expect(needsPlan(choiceOf(['videosWait']))).toBe(false);
  expect(needsPlan({ ...AS_IT_IS, landing: true })).toBe(true);
  expect(needsPlan({ ...AS_IT_IS, endAtPlan: true })).toBe(true);
});
