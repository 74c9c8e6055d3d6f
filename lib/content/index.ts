/** The door to all content, in the language in use. Short lists are here at once; an item's words come when they are asked
 *  for, so that a first screen carries none. What a language has no words for stands in English as a whole, and says so: its
 *  `lang` is set. */
import { patterns, practices, words } from 'virtual:content-lists';
import { contentFiles } from './files.ts';
import { joinGoals, joinKindWords, joinLoop, joinPattern, joinPractice, joinWhyTone } from './join.ts';
import { inLanguage, languageOf } from './language.ts';
import type { Goals, KindWords, Loop, Pattern, Practice, Theme, ThemeId, WhyTone } from './schema.ts';
import THEMES from './themes.ts';
import type { Words } from './words-schema.ts';

export type * from './schema.ts';

/** What a list knows of a pattern, in every language. */
export type PatternRow = Pick<Pattern, 'id' | 'theme' | 'care'>;
/** What a list knows of a break; `seconds` is its length when timed. */
export type PracticeRow = Pick<Practice, 'id' | 'kind' | 'inward' | 'seconds'>;
/** What a list shows of either. */
export type Named<Row> = Row & Pick<Theme, 'name' | 'hint' | 'lang'>;

export const patternList: readonly PatternRow[] = patterns;

function withName<Row extends { id: string }>(of: keyof (typeof words)[string], row: Row): Named<Row> {
  const { folder, lang } = languageOf((one) => words[one]?.[of][row.id] !== undefined);
  const own = words[folder]?.[of][row.id] ?? { name: row.id, hint: '' };
  return { ...row, ...inLanguage(own, lang), ...(lang && { lang }) };
}

export const patternById = (id: string): Named<PatternRow> | null => {
  const row = patternList.find((one) => one.id === id);
  return row ? withName('patterns', row) : null;
};
export const patternsOf = (theme: ThemeId): readonly Named<PatternRow>[] =>
  patternList.filter((row) => row.theme === theme).map((row) => withName('patterns', row));

/** Those with neither breath nor body first, for someone who says that it is not for them; else the quiet order of the list. */
export const practiceList = (inwardLast = false): readonly Named<PracticeRow>[] =>
  (inwardLast ? [...practices].sort((a, b) => Number(a.inward) - Number(b.inward)) : practices).map((row) =>
    withName('practices', row),
  );

/** The soft doors, in their order. */
export const themes = (): readonly Theme[] => THEMES.map((id) => withName('themes', { id }));

/** One pattern with all its words; `null` for an id that is not (or no longer) ours, as in an old export. */
export const loadPattern = async (id: string): Promise<Pattern | null> => {
  const data = (await contentFiles()).patternFiles[`./patterns/${id}.ts`];
  if (!data) return null;
  const loaded = await load<Words['pattern']>(`patterns/${id}`);
  return joinPattern(data, loaded.words, loaded.lang);
};

/** One break with its steps; `null` for an id that is not ours. */
export const loadPractice = async (id: string): Promise<Practice | null> => {
  const data = (await contentFiles()).practiceFiles[`./practices/${id}.ts`];
  if (!data) return null;
  const loaded = await load<Words['practice']>(`practices/${id}`);
  return joinPractice(data, loaded.words, loaded.lang);
};

export const loadLoop = async (): Promise<Loop> => whole('content/loop', joinLoop);
export const loadGoals = async (): Promise<Goals> => whole('content/goals', joinGoals);
export const loadKindWords = async (): Promise<KindWords> => whole('content/kind-words', joinKindWords);
export const loadWhyTone = async (): Promise<WhyTone> => whole('content/why-tone', joinWhyTone);

async function whole<W, T>(path: string, join: (words: W, lang?: string) => T): Promise<T> {
  const loaded = await load<W>(path);
  return join(loaded.words, loaded.lang);
}

/** The words of one item, from one language or from the other, never from both. */
async function load<W>(path: string): Promise<{ words: W; lang?: string }> {
  const { wordFiles } = await contentFiles();
  const file = (folder: string) => wordFiles[`../../locales/${folder}/${path}.json`] as W | undefined;
  const { folder, lang } = languageOf((one) => file(one) !== undefined);
  const words = file(folder);
  if (!words) throw new Error(`There are no words of ${path} in ${folder}.`);
  return { words: inLanguage(words, lang), ...(lang && { lang }) };
}
