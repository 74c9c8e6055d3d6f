/** `node scripts/soft-table.ts` writes the table of docs/softer.md anew from the networks' own files. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Network } from '../lib/networks/types.ts';
import { type FactSource, NEEDS_FACTS, type NeedsFacts } from '../lib/soften/facts.ts';
import { readNetworks } from './build/network-files.ts';

const DOC = new URL('../docs/softer.md', import.meta.url);
const PART = /(<!-- table -->\n)[\s\S]*(<!-- \/table -->)/;

/** One row a fact, networks by name. Those without a row have nothing that needs facts. */
export function softTable(networks: readonly Network[]): string {
  const rows = [...networks]
    .filter(({ soft }) => soft)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((network) => `| ${network.name} | ${NEEDS_FACTS.map((what) => cell(network, what)).join(' | ')} |`);
  const line = ['network', ...NEEDS_FACTS.map((what) => HEADS[what])];
  return [`| ${line.join(' | ')} |`, `|${'---|'.repeat(line.length)}`, ...rows, ''].join('\n');
}

const HEADS: Record<NeedsFacts, string> = {
  likes: 'likes',
  followers: 'followers',
  views: 'views',
  comments: 'comments',
  shares: 'shares',
  badges: 'badges',
  mine: 'my own numbers',
  strangers: "strangers' posts",
  room: 'room',
};

function cell({ soft }: Network, what: NeedsFacts): string {
  const facts =
    what === 'mine'
      ? [soft?.mine].flatMap((mine) => mine ?? [])
      : what === 'strangers' || what === 'room'
        ? soft?.[what]
        : soft?.counts?.[what];
  return [...new Set((facts ?? []).map(({ seen }) => describe(seen)))].join('; ') || '–';
}

const HOW = { page: 'saved page', build: 'local build', list: 'list' };
const describe = ({ how, day, from }: FactSource): string =>
  how === 'known' ? from : `${from} (${HOW[how]}, ${day ?? 'day not noted'})`;

/** @returns the page with its table written anew */
export const withSoftTable = (page: string, networks: readonly Network[]): string =>
  page.replace(PART, (_, before, after) => before + softTable(networks) + after);

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(DOC, withSoftTable(await readFile(DOC, 'utf8'), await readNetworks()));
