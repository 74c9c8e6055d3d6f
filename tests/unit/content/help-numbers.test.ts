// A wrong number is the worst that this page can do: the emergency numbers stand here a second time, and no number is two
// services' by a slip of the hand.
import { expect, test } from 'vitest';
import { regions } from '../../../lib/content/help/index.ts';

test('each region has the numbers that reach help at once there', () => {
  expect(Object.fromEntries(regions.map(({ id, emergency }) => [id, emergency.join(' ')]))).toEqual({
    ...{ AE: '999 998', AR: '911', AT: '112', AU: '000', BE: '112', BH: '999', BR: '192 190', CA: '911' },
    ...{ CH: '112 144', CO: '123', DE: '112', DK: '112', EG: '123 122', ES: '112', FI: '112', FR: '112' },
    ...{ GB: '999', HK: '999', IE: '112 999', IL: '101 100', IN: '112', IS: '112', IT: '112', JP: '119 110' },
    ...{ KE: '999', KR: '119 112', KW: '112', MX: '911', MY: '999', NG: '112', NL: '112', NO: '113 112' },
    ...{ NZ: '111', OM: '9999', PH: '911', PK: '1122 15', PL: '112', PT: '112', QA: '999', SA: '911 997' },
    ...{ SE: '112', SG: '995 999', TR: '112', US: '911', ZA: '112 10177' },
  });
});

test('each region has a line, but where none has a source that agrees', () => {
  expect(regions.filter(({ lines }) => lines.length === 0).map(({ id }) => id)).toEqual(['BH', 'KW']);
});

/** Numbers that are dialled in two regions, and why that is so. */
const SHARED: Record<string, [regions: string, why: string]> = {
  '116123': ['DE GB IE NO PL', 'the European number for emotional support; a service of each country answers'],
  '116016': ['DE SE', 'the European number for victims of violence against women; a service of each country answers'],
  988: ['CA US', 'both countries chose it for their suicide line'],
  142: ['AT CH', 'Telefonseelsorge in Austria, victim support in Switzerland'],
};
/** Numbers of a line that reach an emergency service elsewhere. */
const EMERGENCY_ELSEWHERE: Record<string, [regions: string, why: string]> = {
  111: ['GB NZ', 'NHS 111 in the United Kingdom, emergency in New Zealand'],
  113: ['NL NO', 'suicide prevention in the Netherlands, ambulance in Norway'],
  144: ['AR CH', 'the line on violence in Argentina, ambulance in Switzerland'],
};
const digits = (number: string) => number.replace(/\D/g, '');
const why = (table: typeof SHARED) => Object.fromEntries(Object.entries(table).map(([number, [of]]) => [number, of]));

/** @returns numbers with two owners or more, and whose they are */
function sharedNumbers(owned: readonly (readonly [number: string, region: string])[]): Record<string, string> {
  const owners = Map.groupBy(owned, ([number]) => digits(number));
  return Object.fromEntries(
    [...owners].flatMap(([number, all]) =>
      all.length > 1
        ? [
            [
              number,
              all
                .map(([, region]) => region)
                .sort()
                .join(' '),
            ],
          ]
        : [],
    ),
  );
}
const dialled = regions.flatMap(({ id, lines }) =>
  lines.flatMap(({ number }) => number.map((one) => [one, id] as const)),
);

test('no number is given twice, in one region or in two, but for those that really are shared', () => {
  expect(sharedNumbers(dialled)).toEqual(why(SHARED));
  expect(sharedNumbers([...dialled, ['11 61 23', 'FR']])).not.toEqual(why(SHARED));
});

test('no line has an emergency number, but for those that are one elsewhere', () => {
  const found: Record<string, string> = {};
  for (const [number, region] of dialled)
    for (const { id, emergency } of regions)
      if (emergency.includes(digits(number))) found[digits(number)] = [region, id].sort().join(' ');
  expect(found).toEqual(why(EMERGENCY_ELSEWHERE));
});
