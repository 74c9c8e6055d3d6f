/** The files of all patterns and breaks, and their words in every language. Large: our pages load it when one of them is opened. */
import type { PatternData, PracticeData } from './schema.ts';

/** by path from here, as the words are */
export const patternFiles = import.meta.glob<PatternData>('./patterns/*.ts', { import: 'default', eager: true });
export const practiceFiles = import.meta.glob<PracticeData>('./practices/*.ts', { import: 'default', eager: true });
export const wordFiles = import.meta.glob<unknown>(
  ['../../locales/*/{patterns,practices}/*.json', '../../locales/*/content/{loop,goals,kind-words,why-tone}.json'],
  { import: 'default', eager: true },
);
