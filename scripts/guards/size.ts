import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { BUNDLES, type Guard } from './guard.ts';

const pack = promisify(gzip);
const KB = 1024;
/** What gzip writes around a file's deflated bytes, and what a zip writes in its place, name apart, which stands there twice
 *  (RFC 1952, 2.3; APPNOTE 6.3.10, 4.3.7 and 4.3.12). Bytes. */
const GZIP_FRAME = 18;
const ZIP_HEADERS = 30 + 46;

/** docs/promises.md, "Budgets": gzip bytes of the attention script and the largest network file that stands before it. */
const PAGE_BUDGET = 9 * KB;
/** bytes of everything as a zip holds it */
const PACKAGE_BUDGET = 1000 * KB;

export const size: Guard = {
  name: 'size',
  rule: 'attention script and a network file ≤ 9 KB gzip together; package ≤ 1,000 KB',
  reads: 'bundles',
  async find(root) {
    const found: string[] = [];
    for (const bundle of BUNDLES.real) {
      const dir = join(root, '.output', bundle);
      if (!existsSync(join(dir, 'content-scripts/attention.js'))) {
        found.push(`${bundle}: no content-scripts/attention.js to weigh`);
        continue;
      }
      const attention = await weigh(join(dir, 'content-scripts/attention.js'));
      for (const name of await readdir(join(dir, 'networks'))) {
        const together = attention + (await weigh(join(dir, 'networks', name)));
        if (together > PAGE_BUDGET) found.push(`${bundle}: attention.js + networks/${name} weigh ${together} B gzip`);
      }
      const whole = await weighAll(dir);
      if (whole > PACKAGE_BUDGET) found.push(`${bundle}: the package weighs ${whole} B zipped`);
    }
    return found;
  },
};

const weigh = async (file: string): Promise<number> => (await pack(await readFile(file), { level: 9 })).length;

async function weighAll(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const zipped = files.map(
    async (file) => (await weigh(file)) - GZIP_FRAME + ZIP_HEADERS + 2 * relative(dir, file).length,
  );
  return (await Promise.all(zipped)).reduce((sum, bytes) => sum + bytes, 0);
}
