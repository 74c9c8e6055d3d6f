import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { directories, guessRegion, regionById, regions } from '../../../lib/content/help/index.ts';
import { HelpDirectory, HelpRegion } from '../../../lib/content/schema.ts';
import { ages, REFUSE_DAYS, readRegions, toCheck, tooEarly, tooOld, WARN_DAYS } from '../../../scripts/help-dates.ts';

const region = (seenOn: string, verifiedOn = ''): HelpRegion => ({
  id: 'XX',
  country: 'Somewhere',
  lines: [
    { service: 'A line', number: ['116 123'], how: ['call'], source: 'a test', seenOn, basis: 'found', verifiedOn },
  ],
});

test('every line and directory has what a person needs to trust or doubt it', () => {
  for (const one of regions) expect(HelpRegion.safeParse(one).error?.issues ?? []).toEqual([]);
  for (const one of directories) expect(HelpDirectory.safeParse(one).error?.issues ?? []).toEqual([]);
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

test.each([
  [['en-IE', 'en'], 'IE'],
  [['de'], 'DE'],
  [['de-CH'], 'CH'],
  [['nl', 'en-US'], 'US'],
  [['nl'], 'NL'],
  [['ar-EG', 'en-GB'], 'GB'],
  [['xx-XX', 'not a tag'], null],
  [[], null],
])('a browser that speaks %j opens the list at %s', (languages, id) => {
  expect(guessRegion(languages)).toBe(id);
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
