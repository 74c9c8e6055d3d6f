/** The shape of every piece of content: its data here, its words in words-schema.ts, both in one as screens have it.
 *  Tests and scripts parse with it; the product imports only its types (zero bytes). */
import { z } from 'zod';
import SIZES from './goals.ts';
import THEMES from './themes.ts';
import WHY from './why-tone.ts';
import { LINES, wordShapes } from './words-schema.ts';

export { SIZES, THEMES, WHY };

const words = wordShapes();
const isoDay = z.iso.date();
const itemId = z.string().regex(/^[a-z-]+$/);
/** Set where a card stands in English because the screen's language has no words for it. */
const lang = { lang: z.string().optional() };

const lineId = z.string().regex(/^[a-z0-9-]+$/);
/** One service that listens. `number` holds what a person dials or writes to, as they would read it aloud. */
export const HelpLineData = z.strictObject({
  /** never renamed: its words in each language hang on it */
  id: lineId,
  /** what the service calls itself */
  service: z.string().min(3),
  /** the language of `service`, where it is not English, and the hours in it: marked as such on every screen */
  own: z.strictObject({ lang: z.string().min(2), hours: z.string().optional() }).optional(),
  number: z.array(z.string().regex(/^[0-9][0-9 -]+$/)).min(1),
  how: z.array(z.enum(['call', 'text', 'chat'])).min(1),
  /** what a text has to say, where the service asks for a word: "text HELLO to 50808" */
  textWord: z
    .string()
    .regex(/^[A-Za-z]+$/)
    .optional(),
  /** violence: for somebody who is afraid of another person; the others listen to anyone */
  about: z.literal('violence').optional(),
  /** the service's own site: where a person can check the line */
  site: z.url().startsWith('https://').optional(),
  /** the day on which we read a copy of its sources; the copy may be older */
  seenOn: isoDay,
  /** the day a person called or checked with the service itself; empty until someone has */
  verifiedOn: isoDay.or(z.literal('')),
});
export const HelpLine = z.strictObject({ ...HelpLineData.shape, ...LINES.shape, ...lang });
export type HelpLine = z.infer<typeof HelpLine>;

const region = {
  /** ISO 3166-1 alpha-2 in capitals, so that `Intl.DisplayNames` can name it; its file's name is the same in lower case */
  id: z.string().regex(/^[A-Z]{2}$/),
  /** in English, for whoever reads the file: a screen asks the browser for the name */
  country: z.string().min(3),
  /** what reaches help at once there; the first is dialled where any of them would do */
  emergency: z.array(z.string().regex(/^[0-9]{2,5}$/)).min(1),
};
/** Lines in the order in which they are shown; none where no line has a source: then the directories stand in their place. */
export const HelpRegionData = z.strictObject({ ...region, lines: z.array(HelpLineData) });
export type HelpRegionData = z.infer<typeof HelpRegionData>;
export const HelpRegion = z.strictObject({ ...region, lines: z.array(HelpLine) });
export type HelpRegion = z.infer<typeof HelpRegion>;

/** Where we read each line's number, by its id, and the emergency numbers: an export of its own, so that no screen carries it. */
export const HelpSources = z.record(
  lineId,
  z.strictObject({
    /** each in words; a number that was read in one place only has one */
    from: z.array(z.string().trim().min(3)).min(1),
    /** where one of them can be read again */
    url: z.url().startsWith('https://').optional(),
  }),
);
export type HelpSources = z.infer<typeof HelpSources>;

/** A neutral list of services in many countries: what a person turns to where Enough knows no line, or looks for another. */
export const HelpDirectoryData = z.strictObject({
  id: lineId,
  /** what it calls itself */
  name: z.string().min(3),
  url: z.url().startsWith('https://'),
  source: z.string().min(3),
  seenOn: isoDay,
});
export type HelpDirectoryData = z.infer<typeof HelpDirectoryData>;
export const HelpDirectory = z.strictObject({ ...HelpDirectoryData.shape, ...words.directory.shape, ...lang });
export type HelpDirectory = z.infer<typeof HelpDirectory>;

export const STRATEGIES = ['self-compassion', 'goal-adjustment', 'mindfulness', 'cbt', 'reaching-out'] as const;
export type ThemeId = (typeof THEMES)[number];
export type { Tone } from './words-schema.ts';

/** One of the soft doors behind "I notice a thought". */
export const Theme = z.strictObject({ id: z.enum(THEMES), ...words.theme.shape, ...lang });
export type Theme = z.infer<typeof Theme>;

/** One way in which low mood feeds the high bar, as a person may meet it. */
export const PatternData = z.strictObject({
  /** equal to its file's name, and to the id in exports and kept notes: never renamed */
  id: itemId,
  theme: z.enum(THEMES),
  /** the clinical process, for reviewers; never on a screen */
  process: z.string().min(2).max(140),
  strategy: z.enum(STRATEGIES),
  /** practices that fit, the best first; at least one asks for neither breath nor body */
  breaks: z.array(itemId).min(2),
  /** true: "Talk to someone" stands on the card itself */
  care: z.boolean(),
});
export type PatternData = z.infer<typeof PatternData>;
export const Pattern = z.strictObject({ ...PatternData.shape, ...words.pattern.shape, ...lang });
export type Pattern = z.infer<typeof Pattern>;

/** What moves while a step lasts. `rest` moves nothing. */
export const MOVES = ['rest', 'in', 'out', 'hold'] as const;
const StepData = z.strictObject({ seconds: z.int().min(2).max(60), move: z.enum(MOVES).optional() });
export const Step = z.strictObject({ ...StepData.shape, text: z.string() });
export type Step = z.infer<typeof Step>;

const practice = {
  id: itemId,
  kind: z.enum(['breath', 'body', 'senses', 'eyes', 'urge', 'compassion', 'people', 'mind', 'sound']),
  strategy: z.enum(STRATEGIES),
  /** true where a step asks for attention to breath or body: such breaks come last for those who say it is not for them */
  inward: z.boolean(),
  /** equals the sum of the steps' seconds */
  seconds: z.int().min(30).max(180),
};
/** A break of 30 s to 3 min: a pause, not a dose. */
export const PracticeData = z.strictObject({ ...practice, steps: z.array(StepData).min(3) });
export type PracticeData = z.infer<typeof PracticeData>;
export const Practice = z.strictObject({
  ...practice,
  ...words.practice.shape,
  steps: z.array(Step).min(3),
  ...lang,
});
export type Practice = z.infer<typeof Practice>;

const POINTS = ['mood', 'bar', 'miss', 'proof'] as const;
const exit = { strategy: z.enum(STRATEGIES), practice: itemId };
/** The loop of low mood and the high bar: four points in order, the last leads to the first, each with a way out. */
export const LoopData = z.strictObject({
  points: z.array(z.strictObject({ id: z.enum(POINTS), exit: z.strictObject(exit) })).length(4),
});
export type LoopData = z.infer<typeof LoopData>;
export const Loop = z.strictObject({
  ...words.loop.shape,
  points: z
    .array(
      z.strictObject({
        id: z.enum(POINTS),
        ...words.point.shape,
        exit: z.strictObject({ ...exit, ...words.point.shape.exit.shape }),
      }),
    )
    .length(4),
  ...lang,
});
export type Loop = z.infer<typeof Loop>;

export type Size = (typeof SIZES)[number];
/** A goal at three sizes; `example` ones show how, a person writes their own. */
export const Goals = z.strictObject({
  ...words.goals.shape,
  sizes: z.array(z.strictObject({ id: z.enum(SIZES), ...words.size.shape })).length(3),
  ...lang,
});
export type Goals = z.infer<typeof Goals>;

/** Short fair words for a hard moment; `for` narrows them to a theme. */
export const KindWordData = z.strictObject({ id: itemId, for: z.enum(THEMES).optional() });
export type KindWordData = z.infer<typeof KindWordData>;
export const KindWords = z.array(z.strictObject({ ...KindWordData.shape, text: z.string(), ...lang }));
export type KindWords = z.infer<typeof KindWords>;

/** "Why this tone": what a rule of the voice rests on, in plain words and with its source. */
export const WhyTone = z.strictObject({
  ...words.whyTone.shape,
  parts: z.array(z.strictObject({ id: z.enum(WHY), ...words.why.shape })).min(5),
  ...lang,
});
export type WhyTone = z.infer<typeof WhyTone>;

/** Lines for matching only; never shown to anyone. */
export type Examples = string[];
