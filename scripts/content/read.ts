/** The content as it lies in its files: data in `lib/content`, words in `locales/<language>`. For what runs in Node; the
 *  product finds the same files by import.meta.glob. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { joinLoop, joinPattern, joinPractice } from '../../lib/content/join.ts';
import type { Loop, Pattern, PatternData, Practice, PracticeData, Theme } from '../../lib/content/schema.ts';
import THEMES from '../../lib/content/themes.ts';
import type { Words } from '../../lib/content/words-schema.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** English first, then the others by name: the folders are the list. */
export const languages = (root = ROOT): string[] => [
  'en',
  ...readdirSync(join(root, 'locales'))
    .filter((name) => name !== 'en')
    .sort(),
];

/** Names of the files in a folder, without their ending. */
export const idsIn = (folder: string, root = ROOT): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => /\.(ts|json)$/.test(name))
        .map((name) => name.replace(/\.(ts|json)$/, ''))
        .sort()
    : [];

/** The data of every item in a folder of `lib/content`. */
export const readData = async <T>(folder: string, root = ROOT): Promise<T[]> =>
  Promise.all(
    idsIn(`lib/content/${folder}`, root).map(
      async (id) =>
        (await import(/* @vite-ignore */ pathToFileURL(join(root, `lib/content/${folder}/${id}.ts`)).href)).default,
    ),
  );

/** @param path in the folder of the language: `patterns/seeking-control` @returns null where it has no such file */
export function readWords<T>(path: string, language = 'en', root = ROOT): T | null {
  const file = join(root, `locales/${language}/${path}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

/** The quiet order of breaks: those without breath or body come first, the shortest on top. On a hard day the top row is enough. */
export const byQuiet = <T extends { inward: boolean; seconds: number }>(practices: readonly T[]): T[] =>
  practices.toSorted((a, b) => Number(a.inward) - Number(b.inward) || a.seconds - b.seconds);

/** All that a person may be shown of it in English, in the order of its lists. */
export async function readContent(): Promise<{
  themes: Theme[];
  patterns: Pattern[];
  practices: Practice[];
  loop: Loop;
}> {
  const wordsAt = <T>(path: string) => readWords<T>(path) as T;
  const themes = wordsAt<Words['themes']>('content/themes');
  return {
    themes: THEMES.map((id) => ({ id, ...themes[id] })),
    patterns: (await readData<PatternData>('patterns')).map((data) =>
      joinPattern(data, wordsAt(`patterns/${data.id}`)),
    ),
    practices: byQuiet(await readData<PracticeData>('practices')).map((data) =>
      joinPractice(data, wordsAt(`practices/${data.id}`)),
    ),
    loop: joinLoop(wordsAt('content/loop')),
  };
}
