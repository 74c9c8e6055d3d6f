import { expect, test } from 'vitest';
import { mayCome, type OnScreen } from '../../../lib/limits/may-come.ts';

const CALM: OnScreen = { composing: false, covered: false, typing: false, natural: true, waited: 0 };
const MINUTE = 60_000;

test.each([
  ['at the next item', {}, true, true],
  ['in the middle of an item', { natural: false }, false, true],
  ['in the middle of an item, a minute later', { natural: false, waited: MINUTE }, true, true],
  ['while somebody types a search', { typing: true }, false, true],
  ['while somebody writes', { composing: true }, false, false],
  ['while somebody writes, a minute later', { composing: true, waited: MINUTE }, false, false],
  ['while a picture is open over the feed', { covered: true }, false, false],
  ['while a picture is open, a minute later', { covered: true, waited: MINUTE }, false, false],
] as const)('%s', (_, part, act, other) => {
  expect(mayCome(true, { ...CALM, ...part }), 'the act of a limit').toBe(act);
  expect(mayCome(false, { ...CALM, ...part }), 'a door or a note').toBe(other);
});
