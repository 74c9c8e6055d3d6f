/** `node scripts/networks-table.ts` writes the table of docs/networks.md anew from the networks' own files. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Network, Seen } from '../lib/networks/types.ts';
import { readNetworks } from './build/network-files.ts';

const DOC = new URL('../docs/networks.md', import.meta.url);
const PART = /(<!-- table -->\n)[\s\S]*(<!-- \/table -->)/;

/** One row a network, tier 1 first. */
export function table(networks: Network[]): string {
  const rows = [...networks]
    .sort((a, b) => a.tier - b.tier || a.id.localeCompare(b.id, 'en'))
    .map(
      ({ id, name, tier, seenOn, from, read, apart }) =>
        `| ${name} | \`${id}\` | ${tier} | ${describeSeen(seenOn)} | ${from} | ${read} | ${apart?.join(', ') ?? ''} |`,
    );
  return [
    '| network | id | tier | what was seen, when, how | where its facts come from | read on | hosts decided to be no part of it |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const HOW = { live: 'by us, on the site', page: 'saved page', build: 'local build', list: "somebody's list" };

/** What was looked at, in the order of the data. */
const describeSeen = (seenOn: Seen[]): string =>
  seenOn.map(({ how, day, what }) => `${what}: ${HOW[how]}, ${day ?? 'day not noted'}`).join('; ') || 'nothing';

/** @returns the page with its table written anew */
export const withTable = (page: string, networks: Network[]): string =>
  page.replace(PART, (_, before, after) => before + table(networks) + after);

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(DOC, withTable(await readFile(DOC, 'utf8'), await readNetworks()));
