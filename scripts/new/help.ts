import type { Kind } from './kind.ts';

const nameOf = (id: string) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(id.toUpperCase());

/** The day is so long ago that no package is made until somebody has read the line and written down when. */
const data = (id: string) => `import type { HelpRegionData, HelpSources } from '../schema.ts';

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
      seenOn: '2000-01-01',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: { from: ['where the number was read'] },
  'a-line': { from: ['where the number was read'] },
} satisfies HelpSources;
`;

export const help: Kind = {
  id: 'the two letters of a country (ISO 3166), such as nz',
  fits: (id) => /^[a-z]{2}$/.test(id) && nameOf(id) !== undefined,
  begin: (id) => ({
    files: { [`lib/content/help/${id}.ts`]: data(id) },
    next: [
      `lib/content/help/${id}.ts: the emergency number, each line as its own site has it, where and on which day you read it.`,
      'locales/en/content/help-lines.json: what its name says in English, and its hours, only where a source says so.',
      'lib/content/help/zones.json: the time zones of the region.',
      'node scripts/help-dates.ts: refuses what nobody has read.',
      'node scripts/help-table.ts: the table of docs/help-lines.md.',
      'npx vitest run tests/unit/content: whether all of it holds.',
    ],
  }),
};
