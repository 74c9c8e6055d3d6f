import { expect, test } from 'vitest';
import { FRESH, hasWords, MAX_LENGTH, readDraft, stepBack } from '../../../lib/thoughts/draft.ts';

test('a draft without words is nothing to hold; one mark on a slider is something', () => {
  expect(hasWords(FRESH)).toBe(false);
  expect(hasWords({ ...FRESH, thought: '  ' })).toBe(false);
  expect(hasWords({ ...FRESH, after: 0 })).toBe(true);
});

test.each([
  ['start', {}, null],
  ['theme', { theme: 'worry' }, 'start'],
  ['card', { theme: 'worry', id: 'x' }, 'theme'],
  ['card', { id: 'x' }, 'start'],
  ['record', { id: 'x' }, 'card'],
  ['record', {}, 'start'],
  ['none', {}, 'start'],
] as const)('back from %s %j is %s', (step, change, to) => {
  expect(stepBack({ ...FRESH, ...change, step })).toBe(to);
});

test('what was stored is read as far as it fits', () => {
  const stored = { ...FRESH, step: 'record', thought: 'x'.repeat(999), asked: 7 };
  expect(readDraft(stored)).toMatchObject({ step: 'record', thought: 'x'.repeat(MAX_LENGTH), asked: '' });
  for (const nothing of [null, undefined, 'words', {}, FRESH]) expect(readDraft(nothing)).toBeNull();
  expect(readDraft({ ...stored, step: 'elsewhere' })?.step).toBe('start');
});
