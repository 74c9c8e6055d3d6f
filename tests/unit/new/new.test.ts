/** What `npm run new` begins passes the checks that stand for all others of its kind, and what is left to do is said. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HelpRegionData, PatternData, PracticeData } from '../../../lib/content/schema.ts';
import { wordShapes } from '../../../lib/content/words-schema.ts';
import { classifyIn } from '../../../lib/networks/classify.ts';
import { networkSchema } from '../../../lib/networks/schema.ts';
import type { Case, Network } from '../../../lib/networks/types.ts';
import { missing } from '../../../scripts/content/missing.ts';
import { readWords } from '../../../scripts/content/read.ts';
import { collect } from '../../../scripts/copy/collect.ts';
import { lint, say } from '../../../scripts/copy/lint.ts';
import { differences } from '../../../scripts/guards/words/languages.ts';
import { ages, tooOld } from '../../../scripts/help-dates.ts';
import { begin } from '../../../scripts/new.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'enough-new-'));
  for (const part of ['lib/content', 'lib/networks', 'locales', 'training/en/patterns', 'biome.json'])
    cpSync(part, join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = async (file: string) => import(/* @vite-ignore */ pathToFileURL(join(root, file)).href);
const amiss = (shape: { safeParse(value: unknown): { error?: { issues: unknown[] } | undefined } }, value: unknown) =>
  shape.safeParse(value).error?.issues ?? [];
/** @returns what the formatter and the copy lint say of files that were just written */
async function checked(written: string[]): Promise<string[]> {
  const biome = resolve('node_modules/.bin/biome');
  execFileSync(biome, ['ci', '--vcs-enabled=false', ...written], { cwd: root, stdio: 'pipe' });
  return lint(await collect(root)).findings.map(say);
}

test('a pattern is three files; what is left are its examples, and the model', async () => {
  const { written } = begin('pattern', 'slow-mornings', root);
  expect(written).toEqual([
    'lib/content/patterns/slow-mornings.ts',
    'locales/en/patterns/slow-mornings.json',
    'training/en/patterns/slow-mornings.ts',
  ]);
  expect(amiss(PatternData, (await read('lib/content/patterns/slow-mornings.ts')).default)).toEqual([]);
  expect(amiss(wordShapes().pattern, readWords('patterns/slow-mornings', 'en', root))).toEqual([]);
  expect(await checked(written)).toEqual([]);
  expect(await missing(root)).toEqual([
    'training/en/patterns/slow-mornings.ts has 0 lines, and 30 are needed',
    'slow-mornings is not in the model: npm run train',
  ]);
});

test('a break is two files, and whole', async () => {
  const { written } = begin('practice', 'warm-hands', root);
  expect(written).toEqual(['lib/content/practices/warm-hands.ts', 'locales/en/practices/warm-hands.json']);
  expect(amiss(PracticeData, (await read('lib/content/practices/warm-hands.ts')).default)).toEqual([]);
  expect(amiss(wordShapes().practice, readWords('practices/warm-hands', 'en', root))).toEqual([]);
  expect(await checked(written)).toEqual([]);
  expect(await missing(root)).toEqual([]);
});

test('a network is one file, with its cases beside it', async () => {
  const { written } = begin('network', 'web3', root);
  expect(written).toEqual(['lib/networks/sites/web3.ts']);
  const { default: network, cases } = (await read('lib/networks/sites/web3.ts')) as { default: Network; cases: Case[] };
  expect(amiss(networkSchema, network)).toEqual([]);
  expect(await checked(written)).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(6);
  for (const [url, surface, variant] of cases) {
    const place = classifyIn([network], new URL(url));
    expect(place?.surface ?? null, url).toBe(surface);
    if (variant) expect(place?.variant, url).toBe(variant);
  }
});

test('a region of help is one file, and no package is made until somebody has read its line', async () => {
  const { written } = begin('help', 'gr', root);
  expect(written).toEqual(['lib/content/help/gr.ts']);
  const { default: region } = (await read('lib/content/help/gr.ts')) as { default: HelpRegionData };
  expect(amiss(HelpRegionData, region)).toEqual([]);
  expect(region.country).toBe('Greece');
  expect(await checked(written)).toEqual([]);
  expect(tooOld(ages([region], '2026-11-30'))).toHaveLength(1);
});

test.each(['de', 'ru', 'zh-Hant'])(
  'a language is one folder; in %s what is left is to translate each line',
  async (tag) => {
    const { written } = begin('locale', tag, root);
    expect(written.every((file) => file.startsWith(`locales/${tag}/`))).toBe(true);
    expect(await checked(written)).toEqual([]);
    expect(await missing(root)).toEqual([]);
    const left = differences(root);
    expect(left.length).toBeGreaterThan(500);
    expect(left.filter((line) => !line.endsWith('is still in English'))).toEqual([]);
  },
);

test('what is there is left as it is, and what an item lacks is filled in', () => {
  expect(() => begin('pattern', 'seeking-control', root)).toThrow('All files of seeking-control are there already.');
  const words = join(root, 'locales/en/patterns/seeking-control.json');
  const data = join(root, 'lib/content/patterns/seeking-control.ts');
  rmSync(words);
  writeFileSync(data, '// mine\n');
  expect(begin('pattern', 'seeking-control', root).written).toEqual(['locales/en/patterns/seeking-control.json']);
  expect(existsSync(words)).toBe(true);
  expect(readFileSync(data, 'utf8')).toBe('// mine\n');
});

test.each([
  ['feeling', 'x', /^npm run new network\|pattern\|practice\|help\|locale <id>$/],
  ['pattern', 'Slow Mornings', /is no id of a pattern: lower-case words with hyphens/],
  ['network', '../x', /is no id of a network/],
  ['help', 'qq', /is no id of a help: the two letters of a country/],
  ['locale', 'deutsch!', /is no id of a locale: a language as BCP 47 writes it/],
])('%s %s is refused, and it says why', (kind, id, why) => expect(() => begin(kind, id, root)).toThrow(why));
