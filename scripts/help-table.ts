/** `node scripts/help-table.ts` writes the table of docs/help-lines.md anew from the regions' own files. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { HelpRegionData, HelpSources } from '../lib/content/schema.ts';
import type { Words } from '../lib/content/words-schema.ts';
import { readWords } from './content/read.ts';
import { readRegions } from './help-dates.ts';

const DOC = new URL('../docs/help-lines.md', import.meta.url);
const PART = /(<!-- table -->\n)[\s\S]*(<!-- \/table -->)/;

type Region = HelpRegionData & { sources: HelpSources };
type Spoken = Words['helpLines']['lines'];

/** One row a line, under its region; a region without a line has a row for its emergency number. */
function table(regions: readonly Region[], words: Spoken): string {
  const rows = [...regions]
    .sort((a, b) => a.country.localeCompare(b.country, 'en'))
    .flatMap(({ id, country, emergency, lines, sources }) => [
      [`**${country}**`, '', '', emergency.join(', '), 'emergency', '', '', from(sources.emergency)],
      ...lines.map((line) => row(line, words[id]?.[line.id] ?? {}, sources)),
    ]);
  return [
    '| service | in English | for | number | by | hours | read on | where |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

const row = (
  line: HelpRegionData['lines'][number],
  { name, hours }: Spoken[string][string],
  sources: HelpSources,
): string[] => [
  line.site ? `[${line.service}](${line.site})` : line.service,
  name ?? '',
  line.about ?? 'anyone',
  line.number.join(', '),
  line.how.join(', ') + (line.textWord ? ` “${line.textWord}”` : ''),
  hours ?? '',
  line.verifiedOn ? `${line.verifiedOn}, checked` : line.seenOn,
  from(sources[line.id]),
];

const from = (source: HelpSources[string] | undefined): string => {
  const [first = '', ...others] = source?.from ?? [];
  return [source?.url ? `[${first}](${source.url})` : first, ...others].join('; ');
};

/** @returns the page with its table written anew */
export const withHelpTable = (page: string, regions: readonly Region[], words: Spoken): string =>
  page.replace(PART, (_, before, after) => before + table(regions, words) + after);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = readWords<Words['helpLines']>('content/help-lines')?.lines ?? {};
  await writeFile(DOC, withHelpTable(await readFile(DOC, 'utf8'), await readRegions(), words));
}
