/** What a listing claims is proven, each sentence by tests that are there and run. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDescription, readFields, STORES, sentencesOf } from '../../../scripts/store/listing.ts';
import claims from '../../../store/claims.json' with { type: 'json' };
import { stringsOf, titlesOf } from './titles.ts';

interface Claim {
  says: string;
  /** titles by file; a row of a table of tests stands behind its title, after a bar */
  tests: Record<string, string[]>;
}

const proven = claims.proven as unknown as Claim[];
const said = [readDescription('.'), ...STORES.map((store) => readFields('.', store).Summary ?? '')].flatMap(
  sentencesOf,
);

/** @returns what is wrong with the tests that a claim names */
function doubts({ says, tests }: Claim): string[] {
  const named = Object.entries(tests).flatMap(([file, titles]) => titles.map((one) => ({ file, one })));
  if (named.length === 0) return [`“${says}” names no test`];
  return named.flatMap(({ file, one }) => {
    if (!existsSync(file)) return [`${file} is not there`];
    const source = readFileSync(file, 'utf8');
    const [title = '', row] = one.split(' | ');
    const { run, not } = titlesOf(file, source);
    if (not.includes(title)) return [`${file}: “${title}” is not run`];
    if (!run.includes(title)) return [`${file}: there is no “${title}”`];
    return row && !stringsOf(file, source).has(row) ? [`${file}: “${title}” has no row “${row}”`] : [];
  });
}

test.each(proven.map((claim) => [claim.says, claim] as const))('%s', (_, claim) => {
  expect(doubts(claim)).toEqual([]);
});

test('every sentence that a store shows is a claim with its tests, or says nothing that a test could show', () => {
  const listed = [...proven.map(({ says }) => says), ...claims.noClaim];
  expect(said.filter((sentence) => !listed.includes(sentence))).toEqual([]);
  expect(listed.filter((sentence) => !said.includes(sentence))).toEqual([]);
  expect(listed).toHaveLength(new Set(listed).size);
  expect(claims.noClaim.length).toBeLessThan(5);
});

describe('a claim is doubted', () => {
  const file = 'tests/unit/guards/plants.test.ts';
  const title = '$guard sees $mistake';
  const doubt = (tests: Claim['tests']) => doubts({ says: 'Planted.', tests }).join();

  test('where its test, its file or its row is not there', () => {
    expect(doubt({ [file]: [title] })).toBe('');
    expect(doubt({})).toContain('names no test');
    expect(doubt({ 'tests/unit/gone.test.ts': ['any'] })).toContain('is not there');
    expect(doubt({ [file]: ['a test that nobody wrote'] })).toContain('there is no');
    expect(doubt({ [file]: [`${title} | a request`] })).toBe('');
    expect(doubt({ [file]: [`${title} | a request that nobody planted`] })).toContain('has no row');
  });

  test('where its test is skipped, by itself or with its group', () => {
    const source = `
      test('a', () => {});
      test.skip('b', () => {});
      describe.skip('c', () => { test.each([1])('d', () => {}); });
      test.each([1])('e %s', () => {});
      test.skipIf(true)('f', () => {});
      it.todo('g');
    `;
    expect(titlesOf('a.ts', source)).toEqual({ run: ['a', 'e %s'], not: ['b', 'c', 'd', 'f', 'g'] });
  });

  test('where a sentence is added to the listing', () => {
    expect(sentencesOf('WHAT IT DOES\n\n• One. Two, 20 to 40 minutes.\n')).toEqual(['One.', 'Two, 20 to 40 minutes.']);
    expect(said.length).toBeGreaterThan(30);
  });
});
