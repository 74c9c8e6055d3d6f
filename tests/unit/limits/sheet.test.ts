import { expect, test } from 'vitest';
import { sheetFor } from '../../../lib/limits/sheet.ts';
import type { Limit } from '../../../lib/limits/types.ts';
import { type Door, doorSchema } from '../../../lib/nudges/door-settings.ts';

const door = (when: Door['when']) => ({ instagram: doorSchema.parse({ when }) });
const limit = (firmness: Limit['firmness'], networks: string[] = []) => ({ firmness, networks }) as unknown as Limit;

test.each([
  ['no door, no limit', {}, [], null],
  ['a door that is off', door('never'), [], null],
  ['a door each time', door('always'), [], 'always'],
  ['a door on drift', door('drift'), [], 'drift'],
  ['a limit that closes feeds', {}, [limit('closed')], 'always'],
  ['one that closes this network', door('drift'), [limit('closed', ['instagram'])], 'always'],
  ['one that closes another', door('drift'), [limit('closed', ['x'])], 'drift'],
  ['a softer limit', {}, [limit('firm')], null],
] as const)('%s', (_, doors, limits, sheet) => {
  expect(sheetFor('instagram', doors, limits)).toBe(sheet);
});
