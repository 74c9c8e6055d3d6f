/** Reads the folders of patterns and breaks and offers what a list shows of each as `virtual:content-lists`: the folder is the list, and a first screen carries no more than it shows. */
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const MODULE = 'virtual:content-lists';
const content = fileURLToPath(new URL('../../lib/content/', import.meta.url));

type Row = Record<string, unknown>;

async function rows(folder: string, fields: string[]): Promise<Row[]> {
  const names = readdirSync(`${content}${folder}`).sort();
  const items = await Promise.all(names.map((name) => import(pathToFileURL(`${content}${folder}/${name}`).href)));
  return items.map(({ default: item }) => Object.fromEntries(fields.map((field) => [field, item[field]])));
}

/** What `virtual:content-lists` holds. Breaks without breath or body come first, the shortest on top: on a hard day the top row is enough. */
export async function contentLists(): Promise<{ patterns: Row[]; practices: Row[] }> {
  const patterns = await rows('patterns', ['id', 'name', 'hint', 'theme', 'care']);
  const practices = await rows('practices', ['id', 'name', 'hint', 'kind', 'inward', 'seconds']);
  practices.sort((a, b) => Number(a.inward) - Number(b.inward) || Number(a.seconds) - Number(b.seconds));
  return { patterns, practices };
}

export const contentListsPlugin = (): Plugin => ({
  name: 'content-lists',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  async load(id) {
    if (id !== `\0${MODULE}`) return;
    const { patterns, practices } = await contentLists();
    return `export const patterns = ${JSON.stringify(patterns)};\nexport const practices = ${JSON.stringify(practices)};\n`;
  },
});
