import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guard } from './guard.ts';
import { GAP, readCode } from './words/code.ts';
import { catalogueOf, differences } from './words/languages.ts';

/** The facts of networks hold no words, and hosts that look like keys. */
const CODE = /^(?!lib\/networks\/sites\/)(entrypoints|components|lib)\/.*\.tsx?$|^wxt\.config\.ts$/;

/** What only a key looks like: an area, then steps of letters. Names of files end otherwise. */
const KEY = /^[a-z]+(\.[a-z]\w*)+$(?<!\.(html|css|tsx?|json))/i;

export const words: Guard = {
  name: 'words',
  rule: 'every word that the code asks for is written, every word that is written is asked for, and all languages agree',
  reads: 'source',
  find: async (root) => [...unwrittenAndUnused(root), ...differences(root)],
};

function unwrittenAndUnused(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\n').filter((file) => CODE.test(file) && existsSync(join(root, file)));
  const { asked, texts } = readCode(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])));
  const keys = [...catalogueOf(root, 'en').keys()];
  // a browser fills in `__MSG_description__` of the manifest by itself
  const used = new Set(keys.filter((key) => texts.has(key) || texts.has(key.replace(/^store\.(\w+)$/, '__MSG_$1__'))));
  const found: string[] = [];
  const areas = new Set(keys.map((key) => key.split('.')[0]));
  for (const [text, file] of texts)
    if (areas.has(text.split('.')[0]) && KEY.test(text) && !keys.some((key) => `${key}.`.startsWith(`${text}.`)))
      found.push(`${file} names “${text}”, and no such line is in locales/en`);
  for (const { file, key, handedOn } of asked) {
    if (key.startsWith(GAP)) {
      found.push(`${file} asks for “${key}”, and nobody can tell which area that is`);
      continue;
    }
    const asks = pattern(key, handedOn);
    const fits = keys.filter((one) => asks.test(one));
    if (!handedOn) for (const one of fits) used.add(one);
    if (fits.length === 0) found.push(`${file} asks for “${key}”, and no such line is in locales/en`);
  }
  const idle = keys.filter((key) => !used.has(key)).map((key) => `locales/en says ${key}, and nothing asks for it`);
  return [...new Set(found), ...idle];
}

/** @param deep its gaps may reach over several steps: `break.*` is `break.length.1` too */
const pattern = (key: string, deep = false): RegExp =>
  new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(GAP, deep ? '.+' : '[^.]+')}$`);
