/** The door to all content. Short lists are here at once; an item's words come when they are asked for, so that a first screen carries none. */
import { patterns, practices } from 'virtual:content-lists';
import type { Goals, KindWords, Loop, Pattern, Practice, ThemeId, WhyTone } from './schema.ts';
import themes from './themes.ts';

export type * from './schema.ts';
export { themes };

const patternFiles = import.meta.glob<Pattern>('./patterns/*.ts', { import: 'default' });
const practiceFiles = import.meta.glob<Practice>('./practices/*.ts', { import: 'default' });

/** What a list shows of a pattern. */
export type PatternRow = Pick<Pattern, 'id' | 'name' | 'hint' | 'theme' | 'care'>;
/** What a list shows of a break; `seconds` is its length when timed. */
export type PracticeRow = Pick<Practice, 'id' | 'name' | 'hint' | 'kind' | 'inward' | 'seconds'>;

export const patternList: readonly PatternRow[] = patterns;
/** Those with neither breath nor body first, for someone who says that it is not for them; else the quiet order of the list. */
export const practiceList = (inwardLast = false): readonly PracticeRow[] =>
  inwardLast ? [...practices].sort((a, b) => Number(a.inward) - Number(b.inward)) : practices;

export const patternsOf = (theme: ThemeId): readonly PatternRow[] => patternList.filter((row) => row.theme === theme);

/** One pattern with all its words; `null` for an id that is not (or no longer) ours, as in an old export. */
export const loadPattern = async (id: string): Promise<Pattern | null> =>
  (await patternFiles[`./patterns/${id}.ts`]?.()) ?? null;

/** One break with its steps; `null` for an id that is not ours. */
export const loadPractice = async (id: string): Promise<Practice | null> =>
  (await practiceFiles[`./practices/${id}.ts`]?.()) ?? null;

export const loadLoop = async (): Promise<Loop> => (await import('./loop.ts')).default;
export const loadGoals = async (): Promise<Goals> => (await import('./goals.ts')).default;
export const loadKindWords = async (): Promise<KindWords> => (await import('./kind-words.ts')).default;
export const loadWhyTone = async (): Promise<WhyTone> => (await import('./why-tone.ts')).default;
