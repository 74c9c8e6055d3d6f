import type { Kind } from './kind.ts';

const nameOf = (id: string) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(id.toUpperCase());

/** The day is so long ago that no package is made until somebody has read the line and written down when. */
const data = (id: string) => `import type { HelpRegionData } from '../schema.ts';

export default {
  id: '${id.toUpperCase()}',
  country: '${nameOf(id)?.replaceAll("'", "\\\\'")}',
  emergency: ['000'],
  lines: [
    {
      id: 'a-line',
      service: 'What the service calls itself',
      number: ['000'],
      how: ['call'],
      site: 'https://example.org',
      source: 'where the number was read',
      seenOn: '2000-01-01',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
`;

export const help: Kind = {
  id: 'the two letters of a country (ISO 3166), such as nz',
  fits: (id) => /^[a-z]{2}$/.test(id) && nameOf(id) !== undefined,
  begin: (id) => ({
    files: { [`lib/content/help/${id}.ts`]: data(id) },
    next: [
      `lib/content/help/${id}.ts: the emergency number, each line as its own site has it, and the day on which you read it.`,
      'locales/en/content/help-lines.json: its hours, only where a source says so.',
      'node scripts/help-dates.ts: refuses what nobody has read.',
      'npx vitest run tests/unit/content/help.test.ts: whether all of it holds.',
    ],
  }),
};
