/** Reads the folders of patterns and breaks and offers what a list shows of each, in each language, as
 *  `virtual:content-lists`: the folder is the list, and a first screen carries no more than it shows. */
import type { Plugin } from 'vite';
import type { PatternData, PracticeData } from '../../lib/content/schema.ts';
import { byQuiet, idsIn, languages, readData, readWords } from '../content/read.ts';

const MODULE = 'virtual:content-lists';

interface Label {
  name: string;
  hint: string;
}
type Labels = Record<string, Label>;

const pick = <T extends object, Key extends keyof T>(from: T, keys: readonly Key[]): Pick<T, Key> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, Key>;

function labels(folder: 'patterns' | 'practices', language: string): Labels {
  const ids = idsIn(`locales/${language}/${folder}`);
  return Object.fromEntries(
    ids.map((id) => [id, pick(readWords<Label>(`${folder}/${id}`, language) as Label, ['name', 'hint'])]),
  );
}

/** What `virtual:content-lists` holds. */
async function contentLists() {
  const patterns = await readData<PatternData>('patterns');
  const practices = byQuiet(await readData<PracticeData>('practices'));
  return {
    patterns: patterns.map((one) => pick(one, ['id', 'theme', 'care'])),
    practices: practices.map((one) => pick(one, ['id', 'kind', 'inward', 'seconds'])),
    words: Object.fromEntries(
      languages().map((language) => [
        language,
        {
          patterns: labels('patterns', language),
          practices: labels('practices', language),
          themes: readWords<Labels>('content/themes', language) ?? {},
        },
      ]),
    ),
  };
}

export const contentListsPlugin = (): Plugin => ({
  name: 'content-lists',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  async load(id) {
    if (id !== `\0${MODULE}`) return;
    const lists = Object.entries(await contentLists());
    return lists.map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};\n`).join('');
  },
});
