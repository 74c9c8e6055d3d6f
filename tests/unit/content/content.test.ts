import { describe, expect, test } from 'vitest';
import * as content from '../../../lib/content/index.ts';
import {
  Goals,
  KindWords,
  Loop,
  Pattern,
  Practice,
  STRATEGIES,
  THEMES,
  Theme,
  WhyTone,
} from '../../../lib/content/schema.ts';

const all = async <T>(ids: readonly { id: string }[], load: (id: string) => Promise<T | null>): Promise<T[]> => {
  const items = await Promise.all(ids.map(({ id }) => load(id)));
  return items.filter((item) => item !== null);
};
const patterns = await all(content.patternList, content.loadPattern);
const practices = await all(content.practiceList(), content.loadPractice);
const practiceIds = practices.map(({ id }) => id);

/** The 23 of the source article and our own after them: this list may grow and never shrinks, since kept notes and exports name them. */
const IDS = `compensating-for-worthlessness seeking-control desire-for-external-validation rumination-and-overcorrection
black-and-white-thinking fear-of-negative-outcomes masking-depression depression-driven-guilt idealized-better-self
internalized-criticism reinforcement-from-temporary-success fear-of-burdening-others striving-for-redemption
existential-overcompensation self-punishment-via-overachievement difficulty-accepting-help
responsibility-for-others-emotions heightened-sensitivity-to-judgment avoiding-emotions-through-tasks
cultural-expectations unrealistic-goals struggle-with-identity social-media-comparison
shame-about-scrolling`.split(/\s+/);

const CARE = [
  'compensating-for-worthlessness',
  'existential-overcompensation',
  'fear-of-burdening-others',
  'masking-depression',
  'self-punishment-via-overachievement',
];

describe('the patterns', () => {
  test('are all there, each under its stable id', () => {
    expect(patterns.map(({ id }) => id).sort()).toEqual([...IDS].sort());
  });

  test.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s has all its parts', (id, pattern) => {
    expect(Pattern.safeParse(pattern).error?.issues ?? []).toEqual([]);
    expect(pattern.id).toBe(id);
  });

  test('always offer a person where the thought may be a dark one', () => {
    expect(
      patterns
        .filter(({ care }) => care)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(CARE);
  });

  test('lead to breaks that exist, and to one that asks for neither breath nor body', () => {
    for (const { id, breaks } of patterns) {
      const led = breaks.map((name) => practices.find((practice) => practice.id === name));
      expect(led, id).not.toContain(undefined);
      expect(
        led.some((practice) => practice?.inward === false),
        id,
      ).toBe(true);
    }
  });

  test('use all five strategies, and every theme holds at least three', () => {
    for (const strategy of STRATEGIES) expect(patterns.some((pattern) => pattern.strategy === strategy)).toBe(true);
    for (const theme of THEMES) expect(content.patternsOf(theme).length, theme).toBeGreaterThanOrEqual(3);
  });

  test('never say a thing twice: no line stands in two places', () => {
    const lines = patterns.flatMap(({ thoughts, questions, reframes, name, hint }) => [
      ...thoughts,
      ...questions,
      ...Object.values(reframes),
      name,
      hint,
    ]);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });

  test('never let a thought say that others would be better off without the person', () => {
    const planted = 'They would all be better off without me';
    const dark = /(better off|happier|easier) without me|wish i (was|were)n'?t|want to die|kill|end it|not be here/i;
    expect(planted).toMatch(dark);
    for (const { thoughts } of patterns) for (const thought of thoughts) expect(thought).not.toMatch(dark);
  });
});

describe('the breaks', () => {
  test.each(practices.map((practice) => [practice.id, practice] as const))('%s has all its parts', (_, practice) => {
    expect(Practice.safeParse(practice).error?.issues ?? []).toEqual([]);
  });

  test.each(practices.map((practice) => [practice.id, practice] as const))(
    '%s lasts as long as its steps',
    (_, practice) => {
      expect(practice.steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(practice.seconds);
    },
  );

  test('are twelve or more, at least five of them without breath or body', () => {
    expect(practices.length).toBeGreaterThanOrEqual(12);
    expect(practices.filter(({ inward }) => !inward).length).toBeGreaterThanOrEqual(5);
  });

  test('that speak of breath or body say so, and no others do', () => {
    const inward = /\b(breath\w*|body|chest|belly|shoulders|jaw)\b/i;
    for (const { id, inward: said, steps, still } of practices) {
      const speaks = [...steps.map(({ text }) => text), ...still].some((text) => inward.test(text));
      expect(speaks, id).toBe(said);
    }
  });

  test('put those with neither first for a person who says that breath work is not for them', () => {
    const kinds = content.practiceList(true).map(({ inward }) => inward);
    expect(kinds.indexOf(true)).toBeGreaterThanOrEqual(5);
    expect(kinds.lastIndexOf(false)).toBeLessThan(kinds.indexOf(true));
  });

  test('end without applause and without a last task', () => {
    for (const { id, steps, still } of practices)
      for (const text of [steps.at(-1)?.text, still.at(-1)])
        expect(text, id).not.toMatch(/complete|finished|done it|again tomorrow|every day/i);
  });

  test('hold a savouring of half a minute, with a few words to send, and a self-compassion break', () => {
    const savouring = practices.find(({ id }) => id === 'social-savouring');
    expect(savouring?.seconds).toBe(30);
    expect(savouring?.note?.length).toBeGreaterThanOrEqual(3);
    expect(practiceIds).toContain('self-compassion-break');
  });
});

describe('the rest', () => {
  test('the loop has four parts in their order, each with a way out that can be taken', async () => {
    const loop = await content.loadLoop();
    expect(Loop.safeParse(loop).error?.issues ?? []).toEqual([]);
    expect(loop.points.map(({ id }) => id)).toEqual(['mood', 'bar', 'miss', 'proof']);
    for (const { exit } of loop.points) expect(practiceIds).toContain(exit.practice);
  });

  test('goals come in three sizes, with examples of each', async () => {
    const goals = await content.loadGoals();
    expect(Goals.safeParse(goals).error?.issues ?? []).toEqual([]);
    expect(goals.sizes.map(({ id }) => id)).toEqual(['heavy', 'ordinary', 'room']);
  });

  test('kind words are short, and there are some for every theme', async () => {
    const words = await content.loadKindWords();
    expect(KindWords.safeParse(words).error?.issues ?? []).toEqual([]);
    expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
    for (const theme of THEMES)
      expect(
        words.some((word) => word.for === theme),
        theme,
      ).toBe(true);
  });

  test('"why this tone" takes a minute: 300 words at most, each part with a source', async () => {
    const why = await content.loadWhyTone();
    expect(WhyTone.safeParse(why).error?.issues ?? []).toEqual([]);
    const read = [why.opening, ...why.parts.flatMap(({ says, because }) => [says, because]), why.closing].join(' ');
    expect(read.split(/\s+/).length).toBeLessThanOrEqual(330);
  });

  test('themes are the six of the list', () => {
    expect(content.themes.map(({ id }) => id).sort()).toEqual([...THEMES].sort());
    for (const theme of content.themes) expect(Theme.safeParse(theme).error?.issues ?? []).toEqual([]);
  });

  test('an id that is not ours brings nothing, and does not throw', async () => {
    expect(await content.loadPattern('no-such-pattern')).toBeNull();
    expect(await content.loadPractice('../help/gb')).toBeNull();
    expect((await content.loadPattern('seeking-control'))?.name).toBe('Getting things just so');
  });
});
