/** `node scripts/networks-table.ts` writes the table of docs/networks.md anew from the networks' own files. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Network } from '../lib/networks/types.ts';
import { readNetworks } from './build/network-files.ts';

const DOC = new URL('../docs/networks.md', import.meta.url);
const PART = /(<!-- table -->\n)[\s\S]*(<!-- \/table -->)/;

/** One row a network, tier 1 first. */
export function table(networks: Network[]): string {
  const rows = [...networks]
    .sort((a, b) => a.tier - b.tier || a.id.localeCompare(b.id, 'en'))
    .map(
      ({ id, name, tier, seenLive, from, read, apart }) =>
        `| ${name} | \`${id}\` | ${tier} | ${seenLive ?? 'never'} | ${from} | ${read} | ${apart?.join(', ') ?? ''} |`,
    );
  return [
    '| network | id | tier | seen live by us | where its facts come from | read on | hosts decided to be no part of it |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** @returns the page with its table written anew */
export const withTable = (page: string, networks: Network[]): string =>
  page.replace(PART, (_, before, after) => before + table(networks) + after);

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(DOC, withTable(await readFile(DOC, 'utf8'), await readNetworks()));
