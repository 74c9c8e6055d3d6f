/** The build under test, copied, because a test may plant a mistake in it or give it a newer version. */
import { existsSync } from 'node:fs';
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kind } from './browser.ts';

const output = fileURLToPath(new URL('../.output/', import.meta.url));

/** The build of this run's browser. @param seam the e2e build, whose clock and storage can be told to fail */
export const buildOf = (seam = false): string =>
  join(output, `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3${seam ? '-e2e' : ''}`);

export async function copyBuild(into: string, from = buildOf()): Promise<string> {
  if (!existsSync(from)) throw new Error(`${from} is not there: run "npm run e2e", which builds first.`);
  await cp(from, into, { recursive: true });
  return into;
}

/** Alters the manifest of a copy. */
export async function alterManifest(dir: string, change: (manifest: Record<string, unknown>) => void): Promise<void> {
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  change(manifest);
  await writeFile(file, JSON.stringify(manifest));
}

/** Adds lines to a script of a copy: how a test plants a mistake that its check must see. */
export const plant = (dir: string, script: string, lines: string) => appendFile(join(dir, script), `\n;${lines}\n`);
