import { expect, test } from 'vitest';
import { createStaleVerdicts } from '../../../lib/background/stale-verdict.ts';

const at = { ms: 1_000_000 };
const verdicts = () => createStaleVerdicts(() => at.ms);

test('a page that got what is left before the last claim of another came asks again, once', () => {
  const one = verdicts();
  one.note(2);
  at.ms += 300;
  expect(one.findStale(1)).toBe(2);
  expect(one.findStale(1)).toBeUndefined();
});

test('its own time was in it', () => {
  const one = verdicts();
  one.note(2);
  expect(one.findStale(2)).toBeUndefined();
  expect(one.findStale(1)).toBe(2);
});

test('what another page claims later on is no crossing', () => {
  const one = verdicts();
  one.note(2);
  at.ms += 2_000;
  expect(one.findStale(1)).toBeUndefined();
});

test('what is no tab neither asks nor is asked', () => {
  const one = verdicts();
  one.note(undefined);
  expect(one.findStale(1)).toBeUndefined();
  one.note(2);
  expect(one.findStale(undefined)).toBeUndefined();
  expect(one.findStale(1)).toBe(2);
});
