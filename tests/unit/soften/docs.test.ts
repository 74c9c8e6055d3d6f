import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { networks } from '../../../lib/networks/index.ts';
import { withSoftTable } from '../../../scripts/soft-table.ts';

const page = readFileSync('docs/softer.md', 'utf8');

test('the table of what is known is as the files are', () => expect(withSoftTable(page, networks)).toBe(page));

test('a fact that goes makes it stale', () => {
  expect(
    withSoftTable(
      page,
      networks.map((one) => (one.id === 'x' ? { ...one, soft: {} } : one)),
    ),
  ).not.toBe(page);
});
