/** `node scripts/record-ids.ts`, before each package: writes down the ids that a person may have in kept notes, exports and
 *  settings from then on. The list only grows: a test sees to it that each of them still leads to a card or a break. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn, ROOT } from './content/read.ts';

const FILE = join(ROOT, 'scripts/content/kept-ids.json');

export const keptIds = (): Record<'patterns' | 'practices', string[]> => JSON.parse(readFileSync(FILE, 'utf8'));

if (import.meta.main) {
  const before = keptIds();
  const grown = (of: 'patterns' | 'practices') => [...new Set([...before[of], ...idsIn(`lib/content/${of}`)])].sort();
  const now = { patterns: grown('patterns'), practices: grown('practices') };
  writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
  const added = now.patterns.length + now.practices.length - before.patterns.length - before.practices.length;
  console.log(added > 0 ? `${added} new ids are kept from now on: scripts/content/kept-ids.json` : 'No new ids.');
}
