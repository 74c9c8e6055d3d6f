// The short way by which a file's intervals are believed lets no row pass that the shape does not have as it is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isPlainExposure, SCHEMAS } from '../../../../lib/store/import/schema.ts';

const START = Date.UTC(2026, 5, 10, 12);
const row = {
  ...{ id: 'a', piece: 0, network: 'x', surface: 'feed', why: 'active', zone: 'UTC', day: '2026-06-10', items: 3 },
  ...{ start: START, end: START + 60_000 },
};
const odd = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x', 'site:a b', 'post', 'messages', 'video', 'Mars/Base', '2026-02-30', 'feed'),
  fc.constantFrom(0, -1, 1.5, 100_001, Number.NaN, Number.POSITIVE_INFINITY, START, START - 1, START + 600_001, 1e16),
  fc.string({ minLength: 100, maxLength: 400 }),
  fc.anything(),
);
const changed = fc
  .dictionary(fc.constantFrom(...Object.keys(row), 'variant', 'more', '__proto__'), odd, { maxKeys: 3 })
  .map((change) => ({ ...row, ...change }));

test('what is let pass is what the shape has, key for key', () => {
  fc.assert(
    fc.property(changed, (one) => {
      if (!isPlainExposure(one)) return;
      expect(z.parse(SCHEMAS.exposures, one)).toEqual(one);
    }),
    { numRuns: 20_000 },
  );
});

test('an interval as the ledger writes it goes the short way, with a variant and without', () => {
  expect(isPlainExposure(row)).toBe(true);
  expect(isPlainExposure({ ...row, variant: 'home', network: 'site:example.org', surface: 'post' })).toBe(true);
  expect(isPlainExposure({ ...row, more: 1 })).toBe(false);
  expect(isPlainExposure({ ...row, end: row.start })).toBe(false);
});
