/** What a page is handed, in bytes: with nothing to show, with a door that is on, and when something is shown. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Row } from './report.ts';

const built = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const pack = promisify(gzip);

export async function bytesRows(): Promise<Row[]> {
  const of = async (name: string) => {
    const text = await readFile(`${built}${name}`);
    return { raw: text.length, packed: (await pack(text, { level: 9 })).length };
  };
  const networks = await Promise.all((await readdir(`${built}networks`)).map((name) => of(`networks/${name}`)));
  const largest = networks.reduce((a, b) => (b.packed > a.packed ? b : a));
  const attention = await of('content-scripts/attention.js');
  const door = await of('content-scripts/door.js');
  const nudge = await of('content-scripts/nudge.js');
  const rowOf = (what: string, parts: { raw: number; packed: number }[], budget?: string): Row => {
    const sum = (of: 'raw' | 'packed') => parts.reduce((all, part) => all + part[of], 0);
    return {
      what,
      figure: `${(sum('packed') / 1024).toFixed(2)} KB gzip, ${(sum('raw') / 1024).toFixed(1)} KB as it is`,
      ...(budget && { budget }),
    };
  };
  return [
    rowOf('in a page where nothing is shown', [attention, largest], '≤ 9 KB gzip'),
    rowOf('more where posts are counted', [await of('content-scripts/count-items.js')]),
    rowOf('more where the door is on', [door]),
    rowOf('more once something is shown', [nudge]),
  ];
}
