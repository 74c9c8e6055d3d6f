import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLES, type Guard } from './guard.ts';

/** Stands in lib/clock's seam, and so in every script that carries it. */
export const SEAM = 'enough:seam';

export const seam: Guard = {
  name: 'seam',
  rule: 'the tests’ seam is in the e2e bundles, and in no real one',
  reads: 'bundles',
  async find(root) {
    const real = await Promise.all(BUNDLES.real.map((bundle) => carriers(root, bundle)));
    const e2e = await Promise.all(BUNDLES.e2e.map((bundle) => carriers(root, bundle)));
    return [
      ...real.flat().map((file) => `${file} carries the seam`),
      ...BUNDLES.e2e
        .filter((_, i) => e2e[i]?.length === 0)
        .map((bundle) => `${bundle} has no seam: is this guard blind?`),
    ];
  },
};

async function carriers(root: string, bundle: string): Promise<string[]> {
  const dir = join(root, '.output', bundle);
  if (!existsSync(dir)) throw new Error(`${bundle} was not built`);
  const scripts = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(join(dir, name), 'utf8')));
  return scripts.filter((_, i) => texts[i]?.includes(SEAM)).map((name) => `${bundle}/${name}`);
}
