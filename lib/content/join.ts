/** Puts data and words together, as screens have them. @param lang of the words, where it is not the screen's own */
import SIZES from './goals.ts';
import kindWords from './kind-words.ts';
import loop from './loop.ts';
import type {
  Goals,
  HelpDirectory,
  HelpDirectoryData,
  HelpRegion,
  HelpRegionData,
  KindWords,
  Loop,
  Pattern,
  PatternData,
  Practice,
  PracticeData,
  WhyTone,
} from './schema.ts';
import WHY from './why-tone.ts';
import type { Words } from './words-schema.ts';

/** In a screen's own language nothing is said of it. */
const langField = (lang?: string) => (lang ? { lang } : {});

export const joinPattern = (data: PatternData, words: Words['pattern'], lang?: string): Pattern => ({
  ...data,
  ...words,
  ...langField(lang),
});

export const joinPractice = (data: PracticeData, words: Words['practice'], lang?: string): Practice => ({
  ...data,
  ...words,
  steps: data.steps.map((step, at) => ({ ...step, text: words.steps[at] ?? '' })),
  ...langField(lang),
});

export const joinLoop = (words: Words['loop'], lang?: string): Loop => ({
  ...words,
  points: loop.points.map(({ id, exit }) => {
    const pointWords = words.points[id];
    return { id, ...pointWords, exit: { ...exit, ...pointWords.exit } };
  }),
  ...langField(lang),
});

export const joinGoals = (words: Words['goals'], lang?: string): Goals => ({
  ...words,
  sizes: SIZES.map((id) => ({ id, ...words.sizes[id] })),
  ...langField(lang),
});

export const joinKindWords = (words: Words['kindWords'], lang?: string): KindWords =>
  kindWords.map((data) => ({ ...data, text: words[data.id] ?? '', ...langField(lang) }));

export const joinWhyTone = (words: Words['whyTone'], lang?: string): WhyTone => ({
  ...words,
  parts: WHY.map((id) => ({ id, ...words.parts[id] })),
  ...langField(lang),
});

export const joinRegion = (data: HelpRegionData, { lines }: Words['helpLines'], lang?: string): HelpRegion => ({
  ...data,
  lines: data.lines.map((line) => {
    const lineWords = lines[data.id]?.[line.id];
    return { ...line, ...lineWords, ...(lineWords && langField(lang)) };
  }),
});

export const joinDirectory = (
  data: HelpDirectoryData,
  { directories }: Words['helpLines'],
  lang?: string,
): HelpDirectory => ({ ...data, about: '', ...directories[data.id], ...langField(lang) });
