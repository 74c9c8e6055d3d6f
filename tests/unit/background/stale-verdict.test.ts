import { expect, test } from 'vitest';
import { createStaleVerdicts } from '../../../lib/background/stale-verdict.ts';

const at = { ms: 1_000_000 };
const overtaken = () => createStaleVerdicts(() => at.ms);

test('a page that was told what is left before the last words of another were heard asks again, once', () => {
  const one = overtaken();
  one.told(2);
  at.ms += 300;
  expect(one.by(1)).toBe(2);
  expect(one.by(1)).toBeUndefined();
});

test('its own time was in it', () => {
  const one = overtaken();
  one.told(2);
  expect(one.by(2)).toBeUndefined();
  expect(one.by(1)).toBe(2);
});

test('what another page claims later on is no crossing', () => {
  const one = overtaken();
  one.told(2);
  at.ms += 2_000;
  expect(one.by(1)).toBeUndefined();
});

test('what is no tab neither asks nor is asked', () => {
  const one = overtaken();
  one.told(undefined);
  expect(one.by(1)).toBeUndefined();
  one.told(2);
  expect(one.by(undefined)).toBeUndefined();
  expect(one.by(1)).toBe(2);
});
