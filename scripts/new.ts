/** `npm run new <network|pattern|practice|help|locale> <id>`: begins one more of a kind from a template, and says what comes
 *  next. What is there already is left as it is, so that it also fills in what an item lacks. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './content/read.ts';
import { help } from './new/help.ts';
import type { Kind } from './new/kind.ts';
import { locale } from './new/locale.ts';
import { network } from './new/network.ts';
import { pattern } from './new/pattern.ts';
import { practice } from './new/practice.ts';

export const KINDS: Record<string, Kind> = { network, pattern, practice, help, locale };

/** @returns the files that were written, and what comes next */
export function begin(name: string, id: string, root = ROOT): { written: string[]; next: string[] } {
  const kind = KINDS[name];
  if (!kind) throw new Error(`npm run new ${Object.keys(KINDS).join('|')} <id>`);
  if (!kind.fits(id)) throw new Error(`“${id}” is no id of a ${name}: ${kind.id}.`);
  const { files, next } = kind.begin(id, root);
  const written = Object.keys(files).filter((file) => !existsSync(join(root, file)));
  if (written.length === 0) throw new Error(`All files of ${id} are there already.`);
  for (const file of written) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), files[file] as string);
  }
  // as the formatter likes it, so that what a person changes is all that they see changed
  const biome = join(ROOT, 'node_modules/.bin/biome');
  execFileSync(biome, ['format', '--write', '--vcs-enabled=false', ...written], { cwd: root, stdio: 'pipe' });
  return { written, next };
}

if (import.meta.main) {
  const [name = '', id = ''] = process.argv.slice(2);
  try {
    const { written, next } = begin(name, id);
    for (const file of written) console.log(`wrote ${file}`);
    console.log('\nNext:');
    for (const [at, line] of next.entries()) console.log(`  ${at + 1}. ${line}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
