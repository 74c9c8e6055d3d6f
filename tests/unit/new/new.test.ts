/** What `npm run new` begins passes the checks that stand for all others of its kind, and what is left to do is said. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

const CODE = [
  'lib/content',
  'lib/networks',
  'lib/soften/choice.ts',
  'lib/soften/facts.ts',
  'lib/soften/types.ts',
  'locales',
  'training/en/patterns',
  'tests/fixtures/skeletons/parts.ts',
  'biome.json',
];
/** what the copy lint reads beside the locales */
const PAGES = ['docs', 'store', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md'];

let root: string;
/** What was missing before anything was begun, so that one thing half done does not fail the tests of all. */
let before: string[];
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'enough-new-'));
  for (const part of [...CODE, ...PAGES]) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  before = await missing(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = async (file: string) => import(/* @vite-ignore */ pathToFileURL(join(root, file)).href);
const amiss = (shape: { safeParse(value: unknown): { error?: { issues: unknown[] } | undefined } }, value: unknown) =>
  shape.safeParse(value).error?.issues ?? [];
/** What one more of a kind still lacks. */
const lacks = async () => (await missing(root)).filter((line) => !before.includes(line));

/** @returns what types say of files that were just written */
function typesOf(written: string[]): string {
  const files = written.filter((file) => file.endsWith('.ts'));
  if (files.length === 0) return '';
  const config = { extends: resolve('tsconfig.json'), compilerOptions: { rootDir: root }, include: [], files };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(config));
  try {
    execFileSync(resolve('node_modules/.bin/tsc'), ['--noEmit'], { cwd: root, encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** @returns what types, the formatter and the copy lint say of files that were just written */
async function findingsIn(written: string[]): Promise<string[]> {
  expect(typesOf(written)).toBe('');
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
  expect(await findingsIn(written)).toEqual([]);
  expect(await lacks()).toEqual([
    'training/en/patterns/slow-mornings.ts has 0 lines, and 30 are needed',
    'slow-mornings is not in the model: npm run train',
  ]);
});

test('a break is two files, and whole', async () => {
  const { written } = begin('practice', 'warm-hands', root);
  expect(written).toEqual(['lib/content/practices/warm-hands.ts', 'locales/en/practices/warm-hands.json']);
  expect(amiss(PracticeData, (await read('lib/content/practices/warm-hands.ts')).default)).toEqual([]);
  expect(amiss(wordShapes().practice, readWords('practices/warm-hands', 'en', root))).toEqual([]);
  expect(await findingsIn(written)).toEqual([]);
  expect(await lacks()).toEqual([]);
});

test('a network is one file with its cases in it, and the bones of its pages', async () => {
  const { written } = begin('network', 'web3', root);
  expect(written).toEqual(['lib/networks/sites/web3.ts', 'tests/fixtures/skeletons/web3.ts']);
  const { default: network, cases } = (await read('lib/networks/sites/web3.ts')) as { default: Network; cases: Case[] };
  expect(amiss(networkSchema, network)).toEqual([]);
  expect(await findingsIn(written)).toEqual([]);
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
  expect(await findingsIn(written)).toEqual([]);
  expect(tooOld(ages([region], '2026-11-30'))).toHaveLength(1);
});

test.each(['de', 'ru', 'zh-Hant'])(
  'a language is one folder; in %s what is left is to translate each line',
  async (tag) => {
    const { written } = begin('locale', tag, root);
    expect(written.every((file) => file.startsWith(`locales/${tag}/`))).toBe(true);
    expect(await findingsIn(written)).toEqual([]);
    expect(await lacks()).toEqual([]);
    const left = differences(root);
    expect(left.length).toBeGreaterThan(500);
    expect(left.filter((line) => !line.endsWith('is still in English'))).toEqual([]);
  },
);

test.each([
  ['network', 'quietnet', '2'],
  ['pattern', 'slow-mornings', '3'],
  ['practice', 'warm-hands', '2'],
  ['help', 'aq', '1'],
])('CONTRIBUTING says how many files a %s is', (kind, id, files) => {
  const row = readFileSync('CONTRIBUTING.md', 'utf8').match(new RegExp(`^\\| ${kind}[^|]*\\| (\\d+) \\|`, 'm'));
  expect(row?.[1]).toBe(files);
  expect(String(begin(kind, id, root).written.length)).toBe(files);
});

test('a mistake in the types of what is begun is seen', () => {
  writeFileSync(
    join(root, 'wrong.ts'),
    "import type { Examples } from './nowhere.ts';\nexport default [] satisfies Examples;\n",
  );
  expect(typesOf(['wrong.ts'])).toContain('TS2307');
});

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
