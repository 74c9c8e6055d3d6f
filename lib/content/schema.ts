/** The shape of every piece of content. Tests and scripts parse with it; the product imports only its types (zero bytes). */
import { z } from 'zod';

const isoDay = z.iso.date();

/** One service that listens. `number` holds what a person dials or writes to, as they would read it aloud. */
export const HelpLine = z.strictObject({
  service: z.string().min(3),
  number: z.array(z.string().regex(/^[0-9][0-9 -]+$/)).min(1),
  how: z.array(z.enum(['call', 'text', 'chat'])).min(1),
  /** in plain words, only where a source says so */
  hours: z.string().optional(),
  /** the service's own site: where a person can check the line */
  site: z.url().startsWith('https://').optional(),
  /** where we read the number, in words */
  source: z.string().min(3),
  /** the day on which we read a copy of that source; the copy may be older */
  seenOn: isoDay,
  /** found: read in the source named; recalled: known, then met in the source named */
  basis: z.enum(['found', 'recalled']),
  /** the day a person called or checked with the service itself; empty until someone has */
  verifiedOn: isoDay.or(z.literal('')),
});
export type HelpLine = z.infer<typeof HelpLine>;

export const HelpRegion = z.strictObject({
  /** ISO 3166-1 alpha-2 in capitals, so that `Intl.DisplayNames` can name it; its file's name is the same in lower case */
  id: z.string().regex(/^[A-Z]{2}$/),
  country: z.string().min(3),
  /** what reaches help at once there; the first is dialled where any of them would do */
  emergency: z.array(z.string().regex(/^[0-9]{2,5}$/)).min(1),
  lines: z.array(HelpLine).min(1),
});
export type HelpRegion = z.infer<typeof HelpRegion>;

/** A neutral list of services in many countries: what a person turns to where Enough knows no line, or looks for another. */
export const HelpDirectory = z.strictObject({
  name: z.string().min(3),
  url: z.url().startsWith('https://'),
  about: z.string().max(120),
  source: z.string().min(3),
  seenOn: isoDay,
});
export type HelpDirectory = z.infer<typeof HelpDirectory>;

const text = (most: number) => z.string().min(2).max(most);

export const THEMES = ['comparing', 'worth', 'critic', 'all-or-nothing', 'people', 'worry'] as const;
export const STRATEGIES = ['self-compassion', 'goal-adjustment', 'mindfulness', 'cbt', 'reaching-out'] as const;
export const TONES = ['kind', 'curious', 'practical', 'wry'] as const;
export type ThemeId = (typeof THEMES)[number];
export type Strategy = (typeof STRATEGIES)[number];
export type Tone = (typeof TONES)[number];

/** One of the soft doors behind "I notice a thought". */
export const Theme = z.strictObject({ id: z.enum(THEMES), name: text(32), hint: text(60) });
export type Theme = z.infer<typeof Theme>;

/** One way in which low mood feeds the high bar, as a person may meet it. */
export const Pattern = z.strictObject({
  /** equal to its file's name, and to the id in exports and kept notes: never renamed */
  id: z.string().regex(/^[a-z-]+$/),
  /** what a person sees in a list; no clinical word, no word that grades */
  name: text(36),
  /** the thought in half a line, under the name */
  hint: text(60),
  theme: z.enum(THEMES),
  /** the clinical process, for reviewers; never on a screen */
  process: text(140),
  /** heads the card: names the feeling, claims nothing about the person */
  feeling: text(70),
  /** how low mood does this, in one or two plain sentences */
  about: text(180),
  /** shown only after a person asked; the one kind of text that the copy lint lets be harsh */
  thoughts: z.array(text(140)).min(4),
  questions: z.array(text(110).endsWith('?')).length(4),
  /** the feeling or the need first, then another view */
  reframes: z.strictObject({ kind: text(220), curious: text(220), practical: text(220), wry: text(220) }),
  strategy: z.enum(STRATEGIES),
  /** practices that fit, the best first; at least one asks for neither breath nor body */
  breaks: z.array(z.string()).min(2),
  /** true: "Talk to someone" stands on the card itself */
  care: z.boolean(),
  /** stands before "Talk to someone" in place of the line that all such cards share */
  careLine: text(160).optional(),
});
export type Pattern = z.infer<typeof Pattern>;

/** What moves while a step lasts. `rest` moves nothing. */
export const MOVES = ['rest', 'in', 'out', 'hold'] as const;
export const Step = z.strictObject({
  text: text(140),
  seconds: z.int().min(2).max(60),
  move: z.enum(MOVES).optional(),
});
export type Step = z.infer<typeof Step>;

/** A break of 30 s to 3 min: a pause, not a dose. */
export const Practice = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: text(32),
  /** one line in a list, with no promise in it */
  hint: text(70),
  kind: z.enum(['breath', 'body', 'senses', 'eyes', 'urge', 'compassion', 'people', 'mind', 'sound']),
  strategy: z.enum(STRATEGIES),
  /** true where a step asks for attention to breath or body: such breaks come last for those who say it is not for them */
  inward: z.boolean(),
  /** equals the sum of the steps' seconds */
  seconds: z.int().min(30).max(180),
  steps: z.array(Step).min(3),
  /** the same at a person's own pace, with nothing timed and nothing moving */
  still: z.array(text(140)).min(2).max(7),
  caution: text(240),
  /** a few words to send by hand; the person changes them as they like */
  note: z.array(text(160)).min(3).optional(),
});
export type Practice = z.infer<typeof Practice>;

/** The loop of low mood and the high bar: four points in order, the last leads to the first, each with a way out. */
export const Loop = z.strictObject({
  title: text(48),
  about: text(260),
  points: z
    .array(
      z.strictObject({
        id: z.enum(['mood', 'bar', 'miss', 'proof']),
        name: text(28),
        says: text(120),
        /** asked where a person fills in their own */
        ask: text(110).endsWith('?'),
        /** taps instead of words */
        taps: z.array(text(60)).min(5),
        exit: z.strictObject({ name: text(40), says: text(160), strategy: z.enum(STRATEGIES), practice: z.string() }),
      }),
    )
    .length(4),
});
export type Loop = z.infer<typeof Loop>;

export const SIZES = ['heavy', 'ordinary', 'room'] as const;
export type Size = (typeof SIZES)[number];
/** A goal at three sizes; `example` ones show how, a person writes their own. */
export const Goals = z.strictObject({
  sizes: z.array(z.strictObject({ id: z.enum(SIZES), name: text(32), ask: text(110).endsWith('?') })).length(3),
  examples: z.array(z.strictObject({ goal: text(60), heavy: text(80), ordinary: text(80), room: text(80) })).min(6),
  /** the beginning of an if-then plan; the person writes both halves */
  plan: z.strictObject({
    first: text(40),
    second: text(40),
    moments: z.array(text(70)).min(5),
    acts: z.array(text(70)).min(5),
  }),
});
export type Goals = z.infer<typeof Goals>;

/** Short fair words for a hard moment; `for` narrows them to a theme. */
export const KindWords = z.array(
  z.strictObject({ id: z.string().regex(/^[a-z-]+$/), text: text(140), for: z.enum(THEMES).optional() }),
);
export type KindWords = z.infer<typeof KindWords>;

/** "Why this tone": what a rule of the voice rests on, in plain words and with its source. */
export const WhyTone = z.strictObject({
  title: text(60),
  opening: text(220),
  parts: z
    .array(z.strictObject({ id: z.string(), says: text(60), because: text(260), sources: z.array(text(180)).min(1) }))
    .min(5),
  closing: text(260),
});
export type WhyTone = z.infer<typeof WhyTone>;

/** Lines for matching only; never shown to anyone. */
export type Examples = string[];
