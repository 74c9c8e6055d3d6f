/** What the docs say is tested, is: each test that they name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WAYS = ['tests/', 'tests/unit/'].flatMap((folder) =>
  ['.test.ts', '.test.tsx'].map((end) => [folder, end] as const),
);

/** @returns names in the last column of tables for which there is no test, and how many there are in all */
function named(text: string): { missing: string[]; count: number } {
  const cells = text
    .split('\n')
    .filter((line) => /^\|.*\|$/.test(line))
    .map((line) => line.split('|').at(-2) ?? '');
  const names = cells.flatMap((cell) => [...cell.matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map(([, name = '']) => name));
  const missing = names.filter((name) => !WAYS.some(([folder, end]) => existsSync(folder + name + end)));
  return { missing, count: names.length };
}

test.each(['docs/security.md', 'docs/reliability.md'])('%s names tests that are there', (doc) => {
  const { missing, count } = named(readFileSync(doc, 'utf8'));
  expect(missing).toEqual([]);
  expect(count).toBeGreaterThan(10);
});

test('a test that is not there is seen', () => {
  expect(named('| a promise | how | `ledger/derive.laws`, `ledger/none` |').missing).toEqual(['ledger/none']);
});
