import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directories, guessRegion, regionById, regions } from '../../../lib/content/help/index.ts';
import zones from '../../../lib/content/help/zones.json' with { type: 'json' };
import { HelpDirectory, HelpRegion, type HelpRegionData } from '../../../lib/content/schema.ts';
import { canonicalZone } from '../../../lib/time/zone.ts';
import words from '../../../locales/en/content/help-lines.json' with { type: 'json' };
import { ages, REFUSE_DAYS, readRegions, toCheck, tooEarly, tooOld, WARN_DAYS } from '../../../scripts/help-dates.ts';
import { withHelpTable } from '../../../scripts/help-table.ts';

const region = (seenOn: string, verifiedOn = ''): HelpRegionData => ({
  id: 'XX',
  country: 'Somewhere',
  emergency: ['112'],
  lines: [
    {
      id: 'a-line',
      service: 'A line',
      number: ['116 123'],
      how: ['call'],
      seenOn,
      verifiedOn,
    },
  ],
});

test('every line and directory has what a person needs to trust or doubt it', () => {
  for (const { id } of regions) expect(HelpRegion.safeParse(regionById(id)).error?.issues ?? []).toEqual([]);
  for (const one of directories()) expect(HelpDirectory.safeParse(one).error?.issues ?? []).toEqual([]);
  expect(regions.length).toBeGreaterThanOrEqual(45);
});

test('the folder is the list, and each file is named after its region', async () => {
  expect((await readRegions()).map(({ id }) => id).sort()).toEqual(regions.map(({ id }) => id).sort());
  for (const { id, country } of regions) expect(new Intl.DisplayNames('en', { type: 'region' }).of(id)).toBe(country);
});

test('numbers known to be dead or replaced are not among them', () => {
  const all = regions.flatMap(({ lines }) => lines.flatMap(({ number }) => number));
  const dialled = all.map((number) => number.replace(/\D/g, ''));
  const dead = [
    ...['18002738255', '08457909090', '1850609090'],
    ...['199284284', '7621602', '020505050', '1393'], // Italy, Egypt, Sweden, Korea: given up or moved
    ...['182', '17288888'], // Türkiye: hospital appointments; Bahrain: a hospital
  ];
  for (const number of dead) expect(dialled).not.toContain(number);
});

test.each<[string[], string, string[], 'zone' | 'language']>([
  // the clock and the language say the same
  [['de-DE', 'de', 'en'], 'Europe/Berlin', ['DE'], 'zone'],
  [['en-IN', 'hi'], 'Asia/Kolkata', ['IN'], 'zone'],
  // a language that names no region does not speak against the clock, nor does one that is liked less
  [['de'], 'Europe/Zurich', ['CH'], 'zone'],
  [['de', 'en-US', 'en'], 'Europe/Berlin', ['DE'], 'zone'],
  [['en-US', 'en', 'de-DE'], 'Europe/Berlin', ['DE'], 'zone'],
  [['fi'], 'Europe/Dublin', ['IE'], 'zone'],
  // they differ: both, the clock's first
  [['en-US', 'en'], 'Australia/Sydney', ['AU', 'US'], 'zone'],
  [['en-GB', 'de'], 'Europe/Berlin', ['DE', 'GB'], 'zone'],
  [['en-US', 'ja'], 'Asia/Tokyo', ['JP', 'US'], 'zone'],
  [['ar-EG'], 'Asia/Kuwait', ['KW', 'EG'], 'zone'],
  // the clock says nothing that we know
  [['en-IE', 'en'], 'UTC', ['IE'], 'language'],
  [['de'], 'UTC', ['DE'], 'language'],
  [['nl', 'en-US'], 'UTC', ['US'], 'language'],
  [['nl'], 'Pacific/Fiji', ['NL'], 'language'],
  [['ar-EG', 'en-GB'], 'UTC', ['EG'], 'language'],
  [['hu-HU', 'en-GB'], 'UTC', ['GB'], 'language'],
  [['xx-XX', 'not a tag'], 'UTC', [], 'language'],
  [[], '', [], 'language'],
])('a browser that speaks %j under a clock of %s is offered %j', (languages, zone, ids, by) => {
  expect(guessRegion(languages, zone)).toEqual({ ids, by });
});

test('each region is where some clock is, and every clock of the table has its canonical name and a region of ours', () => {
  expect([...new Set(Object.values(zones).flat())].sort()).toEqual(regions.map(({ id }) => id).sort());
  for (const zone of Object.keys(zones)) expect(canonicalZone(zone)).toBe(zone);
});

test('a region that is not ours is none, so that the directories stand alone', () => {
  expect(regionById('GB')?.lines[0]?.number).toEqual(['116 123']);
  expect(regionById('AQ')).toBeNull();
});

test('a line that was read half a year ago asks to be checked, and after a year no package is made', () => {
  const on = (days: number) => new Date(Date.parse('2026-01-01') + days * 86_400_000).toISOString().slice(0, 10);
  const seen = [region('2026-01-01')];
  expect(toCheck(ages(seen, on(WARN_DAYS)))).toEqual([]);
  expect(toCheck(ages(seen, on(WARN_DAYS + 1)))).toHaveLength(1);
  expect(tooOld(ages(seen, on(REFUSE_DAYS)))).toEqual([]);
  expect(tooOld(ages(seen, on(REFUSE_DAYS + 1)))).toHaveLength(1);
  expect(tooOld(ages([region('2026-01-01', on(300))], on(REFUSE_DAYS + 1)))).toEqual([]);
});

test('no line says it was checked by a person before one has', () => {
  expect(tooEarly(ages([region('2026-01-01', '2026-02-03')], '2026-02-02'))).toHaveLength(1);
  expect(tooEarly(ages([region('2026-01-01', '2026-02-03')], '2026-02-03'))).toEqual([]);
  expect(tooEarly(ages([region('2026-01-01')], '2025-12-31'))).toHaveLength(1);
});

/** What the check that stands before `npm run zip` says. */
const check = (...words: string[]) => {
  try {
    return execFileSync(process.execPath, ['scripts/help-dates.ts', ...words], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return `refused: ${(error as { stderr: string }).stderr}`;
  }
};

test('the check that stands before npm run zip refuses old lines and lets today’s through', () => {
  expect(check('2026-12-01')).toContain('not yet checked by a person');
  expect(check('2029-01-01')).toContain('refused: too old to ship');
  expect(check('2020-01-01')).toContain('refused: dated');
});

test.each<[string, string, string, RegExp]>([
  ['no source', "'text-about-it': {", "'another-line': {", /ie\.ts: text-about-it has no source/],
  [
    'a source that says nothing',
    "'gov.uk, foreign travel advice (copy of 22 April 2026)'",
    "' '",
    /ie\.ts: emergency\.from\.0: /,
  ],
  ['no day', "seenOn: '2026-11-30',", '', /ie\.ts: lines\.0\.seenOn: /],
  ['a day that never was', "seenOn: '2026-11-30'", "seenOn: '2026-11-31'", /ie\.ts: lines\.0\.seenOn: /],
])('it refuses a line with %s', (_what, written, planted, says) => {
  const folder = mkdtempSync(join(tmpdir(), 'enough-help-'));
  const whole = readFileSync('lib/content/help/ie.ts', 'utf8');
  writeFileSync(join(folder, 'ie.ts'), whole);
  expect(check('2026-12-01', folder)).not.toContain('refused');
  writeFileSync(join(folder, 'ie.ts'), whole.replace(written, planted));
  const said = check('2026-12-01', folder);
  expect(said).toMatch(/^refused: /);
  expect(said).toMatch(says);
  rmSync(folder, { recursive: true });
});

test('npm run zip runs the check first', async () => {
  const { scripts } = await import('../../../package.json');
  expect(scripts.zip).toMatch(/^node scripts\/help-dates\.ts && /);
});

test('a service that is not English says so in its data, and in English what it is', () => {
  for (const { id, lines } of regions)
    for (const line of lines) {
      if (/\p{L}/u.test(line.service.replace(/\p{Script=Latin}/gu, '')))
        expect(line.own?.lang, `${id} ${line.id}`).toBeDefined();
      if (!line.own) continue;
      expect(Intl.getCanonicalLocales(line.own.lang)).toEqual([line.own.lang]);
      expect(regionById(id)?.lines.find((one) => one.id === line.id)?.name, `${id} ${line.id}`).toBeDefined();
    }
});

test('a word to text is asked for only where texts are taken, and the words are those of lines that are there', () => {
  const lines = regions.flatMap((region) => region.lines.map((line) => ({ key: `${region.id} ${line.id}`, ...line })));
  for (const { textWord, how, key } of lines) if (textWord) expect(how, key).toContain('text');
  const spoken = Object.entries(words.lines).flatMap(([id, of]) => Object.keys(of).map((line) => `${id} ${line}`));
  expect(lines.map(({ key }) => key)).toEqual(expect.arrayContaining(spoken));
});

test('the table of docs/help-lines.md is as the files are, and a line that changes makes it stale', async () => {
  const page = readFileSync('docs/help-lines.md', 'utf8');
  const all = await readRegions();
  expect(withHelpTable(page, all, words.lines)).toBe(page);
  const [first, ...others] = all as [(typeof all)[number], ...typeof all];
  expect(withHelpTable(page, [{ ...first, emergency: ['1'] }, ...others], words.lines)).not.toBe(page);
  expect(withHelpTable(page, others, words.lines)).not.toBe(page);
});
