/** One network that is left alone: until when, by which clock, and what is kept of it. */
import { expect, test } from 'vitest';
import { UNTIL_WOKEN } from '../../../lib/limits/types.ts';
import { restOf, withRest } from '../../../lib/rules/rest.ts';
import { settingsFrom } from '../../../lib/store/import/settings.ts';
import { settingsSchema } from '../../../lib/store/settings.ts';

const NOW = Date.UTC(2026, 5, 10, 12);
const tonight = { since: NOW, until: NOW + 3_600_000 };

test('a network rests until its instant, and no other network with it', () => {
  const rests = withRest({}, 'instagram', tonight, NOW);
  expect(restOf(rests, 'instagram', NOW)).toEqual(tonight);
  expect(restOf(rests, 'x', NOW)).toBeNull();
  expect(restOf(rests, 'instagram', tonight.until)).toBeNull();
});

test('one press ends it, and what is over is not kept', () => {
  const rests = withRest(withRest({}, 'instagram', tonight, NOW), 'x', { since: NOW, until: UNTIL_WOKEN }, NOW);
  expect(withRest(rests, 'instagram', null, NOW)).toEqual({ x: { since: NOW, until: UNTIL_WOKEN } });
  expect(Object.keys(withRest(rests, 'reddit', tonight, tonight.until))).toEqual(['x', 'reddit']);
});

test('nothing that is part of every object rests', () => {
  expect(restOf({}, 'constructor', NOW)).toBeNull();
  expect(restOf({}, '__proto__', NOW)).toBeNull();
});

test('a file brings it along, and nothing that is no instant', () => {
  const chosen = settingsSchema.parse({ rests: { instagram: { since: NOW, until: UNTIL_WOKEN } } });
  expect(settingsFrom(chosen).settings.rests).toEqual(chosen.rests);
  const broken = settingsFrom({ rests: { instagram: { since: NOW, until: 1e300 } } });
  expect([broken.settings.rests, broken.unfit]).toEqual([undefined, 1]);
});
