/** The shape of the words of content, in any language: one file in `locales/<language>/` each. */
import { z } from 'zod';
import SIZES from './goals.ts';
import THEMES from './themes.ts';
import WHY from './why-tone.ts';

export const TONES = ['kind', 'curious', 'practical', 'wry'] as const;
export type Tone = (typeof TONES)[number];

/** What a language says of one help line; what the line calls itself stands in its data. */
export const LINES = z.strictObject({
  /** what the service's name means, or what it is for, where its own name does not say so in this language */
  name: z.string().min(3).optional(),
  /** in plain words, only where a source says so */
  hours: z.string().optional(),
});

/** Question marks of the scripts that have one of their own. */
const ASKS = /[?？؟;՞]$/u;

/** @param room how many characters for one of English: layouts are seen with words that are 1.6 times as long */
export function wordShapes(room = 1) {
  const text = (most: number) =>
    z
      .string()
      .min(room > 1 ? 1 : 2)
      .max(Math.round(most * room));
  const question = (most: number) => text(most).regex(ASKS, 'ends in a question mark');

  const theme = z.strictObject({ name: text(32), hint: text(60) });
  const pattern = z.strictObject({
    /** what a person sees in a list; no clinical word, no word that grades */
    name: text(36),
    /** the thought in half a line, under the name */
    hint: text(60),
    /** heads the card: names the feeling, claims nothing about the person */
    feeling: text(70),
    /** how low mood does this, in one or two plain sentences */
    about: text(180),
    /** shown only after a person asked; the one kind of text that the copy lint lets be harsh */
    thoughts: z.array(text(140)).min(4),
    questions: z.array(question(110)).length(4),
    /** the feeling or the need first, then another view */
    reframes: z.strictObject({ kind: text(220), curious: text(220), practical: text(220), wry: text(220) }),
    /** stands before "Talk to someone" in place of the line that all such cards share */
    careLine: text(160).optional(),
  });
  const practice = z.strictObject({
    name: text(32),
    /** one line in a list, with no promise in it */
    hint: text(70),
    /** one for each step of its data */
    steps: z.array(text(140)).min(3),
    /** the same at a person's own pace, with nothing timed and nothing moving */
    still: z.array(text(140)).min(2).max(7),
    caution: text(240),
    /** a few words to send by hand; the person changes them as they like */
    note: z.array(text(160)).min(3).optional(),
  });
  const point = z.strictObject({
    name: text(28),
    says: text(120),
    /** asked where a person fills in their own */
    ask: question(110),
    /** taps instead of words */
    taps: z.array(text(60)).min(5),
    exit: z.strictObject({ name: text(40), says: text(160) }),
  });
  const loop = z.strictObject({
    title: text(48),
    about: text(260),
    points: z.strictObject({ mood: point, bar: point, miss: point, proof: point }),
  });
  const size = z.strictObject({ name: text(32), ask: question(110), /** for any goal at all */ guess: text(80) });
  const goals = z.strictObject({
    sizes: z.strictObject(each(SIZES, size)),
    examples: z.array(z.strictObject({ goal: text(60), heavy: text(80), ordinary: text(80), room: text(80) })).min(6),
    /** the beginning of an if-then plan; the person writes both halves */
    plan: z.strictObject({
      first: text(40),
      second: text(40),
      moments: z.array(text(70)).min(5),
      acts: z.array(text(70)).min(5),
    }),
  });
  const kindWords = z.record(z.string(), text(140));
  const why = z.strictObject({ says: text(60), because: text(260), sources: z.array(text(180)).min(1) });
  const whyTone = z.strictObject({
    title: text(60),
    opening: text(220),
    parts: z.strictObject(each(WHY, why)),
    closing: text(260),
  });
  const directory = z.strictObject({ about: text(120) });
  const helpLines = z.strictObject({
    directories: z.record(z.string(), directory),
    /** by region, then by line */
    lines: z.record(z.string(), z.record(z.string(), LINES)),
  });
  const themes = z.strictObject(each(THEMES, theme));
  return { theme, themes, pattern, practice, point, loop, size, goals, kindWords, why, whyTone, directory, helpLines };
}

type Shapes = ReturnType<typeof wordShapes>;
export type Words = { [Of in keyof Shapes]: z.infer<Shapes[Of]> };

const each = <Id extends string, Shape>(ids: readonly Id[], shape: Shape) =>
  Object.fromEntries(ids.map((id) => [id, shape])) as Record<Id, Shape>;
