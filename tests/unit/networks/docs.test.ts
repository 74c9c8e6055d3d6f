import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { networks } from '../../../lib/networks/index.ts';
import { networkSchema } from '../../../lib/networks/schema.ts';
import type { Network } from '../../../lib/networks/types.ts';
import { withTable } from '../../../scripts/networks-table.ts';

const page = readFileSync('docs/networks.md', 'utf8');

test('the table of networks is as the files are', () => expect(withTable(page, networks)).toBe(page));

test('a fact that changes, or a network that comes, makes it stale', () => {
  const [first, ...others] = networks as [Network, ...Network[]];
  expect(
    withTable(page, [{ ...first, seenOn: [{ how: 'live', day: '2026-12-01', what: 'home' }] }, ...others]),
  ).not.toBe(page);
  expect(withTable(page, others)).not.toBe(page);
});

test('every field of the data is explained once', () => {
  for (const field of Object.keys(networkSchema.shape)) {
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${field}\``));
    expect(rows, field).toHaveLength(1);
  }
});
