import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { directories, guessRegion, regionById, regions } from '../../../lib/content/help/index.ts';
import zones from '../../../lib/content/help/zones.json' with { type: 'json' };
import { HelpDirectory, HelpRegion, type HelpRegionData } from '../../../lib/content/schema.ts';
import { canonicalZone } from '../../../lib/time/zone.ts';
import { ages, REFUSE_DAYS, readRegions, toCheck, tooEarly, tooOld, WARN_DAYS } from '../../../scripts/help-dates.ts';

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
      source: 'a test',
      seenOn,
      basis: 'found',
      verifiedOn,
    },
  ],
});

test('every line and directory has what a person needs to trust or doubt it', () => {
  for (const { id } of regions) expect(HelpRegion.safeParse(regionById(id)).error?.issues ?? []).toEqual([]);
  for (const one of directories()) expect(HelpDirectory.safeParse(one).error?.issues ?? []).toEqual([]);
  expect(regions.length).toBeGreaterThanOrEqual(13);
});

test('the folder is the list, and each file is named after its region', async () => {
  expect((await readRegions()).map(({ id }) => id).sort()).toEqual(regions.map(({ id }) => id).sort());
  for (const { id, country } of regions) expect(new Intl.DisplayNames('en', { type: 'region' }).of(id)).toBe(country);
});

test('numbers known to be dead or replaced are not among them', () => {
  const all = regions.flatMap(({ lines }) => lines.flatMap(({ number }) => number));
  for (const dead of ['1-800-273-8255', '08457 90 90 90', '1850 60 90 90']) expect(all).not.toContain(dead);
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
  // the clock says nothing that we know
  [['en-IE', 'en'], 'UTC', ['IE'], 'language'],
  [['de'], 'UTC', ['DE'], 'language'],
  [['nl', 'en-US'], 'UTC', ['US'], 'language'],
  [['nl'], 'Pacific/Fiji', ['NL'], 'language'],
  [['ar-EG', 'en-GB'], 'UTC', ['GB'], 'language'],
  [['xx-XX', 'not a tag'], 'UTC', [], 'language'],
  [[], '', [], 'language'],
])('a browser that speaks %j under a clock of %s is offered %j', (languages, zone, ids, by) => {
  expect(guessRegion(languages, zone)).toEqual({ ids, by });
});

test('each region is where some clock is, and every clock of the table has its canonical name and a region of ours', () => {
  expect([...new Set(Object.values(zones).flat())].sort()).toEqual(regions.map(({ id }) => id).sort());
  for (const zone of Object.keys(zones)) expect(canonicalZone(zone)).toBe(zone);
});

test('each region has the numbers that reach help at once there', () => {
  expect(Object.fromEntries(regions.map(({ id, emergency }) => [id, emergency.join(' ')]))).toEqual({
    ...{ AT: '112', AU: '000', CA: '911', CH: '112 144', DE: '112', ES: '112', FR: '112', GB: '999' },
    ...{ IE: '112 999', IN: '112', NL: '112', NZ: '111', US: '911' },
  });
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

test('the check that stands before npm run zip refuses old lines and lets today’s through', () => {
  const run = (day: string) => {
    try {
      return execFileSync(process.execPath, ['scripts/help-dates.ts', day], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      return `refused: ${(error as { stderr: string }).stderr}`;
    }
  };
  expect(run('2026-11-25')).toContain('not yet checked by a person');
  expect(run('2029-01-01')).toContain('refused: too old to ship');
  expect(run('2020-01-01')).toContain('refused: dated');
});

test('npm run zip runs the check first', async () => {
  const { scripts } = await import('../../../package.json');
  expect(scripts.zip).toMatch(/^node scripts\/help-dates\.ts && /);
});
