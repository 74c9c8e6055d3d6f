/** Every sentence that a trial can say, with all that can stand in it, held to our voice. */
import { beforeEach, expect, test } from 'vitest';
import { useLanguage } from '../../../../lib/i18n/index.ts';
import type { Finding } from '../../../../lib/review/trial/finding.ts';
import { findingTexts } from '../../../../lib/words/trial.ts';
import { lint, say } from '../../../../scripts/copy/lint.ts';

beforeEach(() => useLanguage(['en-GB']));

/** From a hundredth of the time to fifty times as much, and from all heavier to all lighter. */
const VALUES = [0.01, 0.16, 0.2, 0.3, 0.5, 0.67, 0.8, 0.95, 1, 1.05, 1.2, 1.33, 1.5, 2, 4, 50].map(Math.log);
const STEPS = [-2, -1, -0.4, -0.2, -0.1, 0, 0.1, 0.2, 0.4, 1, 2];

function findings(values: number[]): Finding[] {
  const ranges = values.flatMap((low) => values.filter((high) => high >= low).map((high) => ({ low, high })));
  return [
    { kind: 'running', last: '2026-06-01' },
    { kind: 'early', blocks: 3 },
    { kind: 'alike', blocks: 9, low: -0.1, middle: 0, high: 0.1 },
    ...ranges.map((one) => ({ kind: 'early' as const, blocks: 9, ...one })),
    ...ranges.flatMap(({ low, high }) =>
      values
        .filter((middle) => middle >= low && middle <= high)
        .map((middle) => ({ kind: 'apart' as const, blocks: 9, low, middle, high })),
    ),
  ];
}

const KINDS = ['quiet', 'soft'] as const;
const textOf = (is: Partial<Parameters<typeof findingTexts>[0]>, days: (typeof KINDS)[number] = 'quiet') => {
  const none: Finding = { kind: 'running', last: '2026-06-01' };
  return findingTexts({ felt: none, time: none, ...is }, days);
};
const allTexts = () =>
  KINDS.flatMap((days) => [
    ...findings(VALUES).map((time) => textOf({ time }, days).time),
    ...findings(STEPS).map((felt) => textOf({ felt }, days).felt),
  ]).filter(Boolean);

const findingsIn = (texts: string[]) =>
  lint(
    texts.map((text, i) => ({ file: 'lib/words/trial.ts', key: String(i), line: 0, kind: 'ui' as const, text })),
    [],
  ).findings.map(say);

test('every sentence that a trial can say is in our voice, and none has a gap', () => {
  const texts = [...new Set(allTexts())];
  expect(texts.length).toBeGreaterThan(600);
  expect(findingsIn(texts)).toEqual([]);
  expect(texts.filter((text) => /[{}]|helps\.|undefined|NaN|null/.test(text))).toEqual([]);
});

test('the lint would catch a verdict', () => {
  expect(findingsIn(['You did well on quiet days!'])).not.toEqual([]);
});

test('they read as a friend would say them', () => {
  const between = (low: number, high: number) => ({ low: Math.log(low), high: Math.log(high) });
  const time = (is: Finding) => textOf({ time: is }).time;
  const feelingText = (is: Finding) => textOf({ felt: is }).felt;
  expect([
    time({ kind: 'apart', blocks: 14, middle: Math.log(0.66), ...between(0.5, 0.93) }),
    time({ kind: 'apart', blocks: 14, middle: Math.log(1.05), ...between(1.02, 1.08) }),
    time({ kind: 'early', blocks: 12, ...between(0.56, 1.5) }),
    time({ kind: 'early', blocks: 3 }),
    time({ kind: 'alike', blocks: 42, middle: 0, ...between(0.95, 1.1) }),
    feelingText({ kind: 'apart', blocks: 20, middle: 0.7, low: 0.2, high: 1.1 }),
    feelingText({ kind: 'early', blocks: 20, low: -0.4, high: 0.9 }),
    feelingText({ kind: 'early', blocks: 2 }),
    feelingText({ kind: 'alike', blocks: 42, middle: 0, low: -0.2, high: 0.1 }),
  ]).toMatchInlineSnapshot(`
    [
      "On quiet days it was about two thirds as much. Days differ, so it may lie anywhere from about half as much to about the same.",
      "On quiet days it was a little more.",
      "Too early to tell. That is common. Days differ, so it may lie anywhere from about half as much to about half more.",
      "Too early to tell. Too few days had anything noted, and that is common.",
      "Quiet day or not, it was about the same.",
      "On quiet days, visits left you lighter. Days differ, so it may lie anywhere from a little lighter to lighter.",
      "Too early to tell. That is common. Days differ, so quiet days may leave you anything from a little heavier to lighter.",
      "Too early to tell. Too few days had an answer, and that is common.",
      "Quiet day or not, visits left you about the same.",
    ]
  `);
});

test('soft days are never called quiet, nor quiet days soft', () => {
  const texts = (days: 'quiet' | 'soft') => findings(STEPS).map((felt) => textOf({ felt }, days).felt);
  expect(texts('soft').filter((one) => /quiet/i.test(one))).toEqual([]);
  expect(texts('quiet').filter((one) => /soft/i.test(one))).toEqual([]);
  expect(texts('soft').some((one) => /soft/i.test(one))).toBe(true);
});

test('soft days read as a friend would say them', () => {
  const range = { low: Math.log(0.5), middle: Math.log(0.66), high: Math.log(0.93) };
  expect([
    textOf({ felt: { kind: 'apart', blocks: 20, middle: 0.7, low: 0.2, high: 1.1 } }, 'soft').felt,
    textOf({ felt: { kind: 'early', blocks: 20, low: -0.4, high: 0.9 } }, 'soft').felt,
    textOf({ felt: { kind: 'early', blocks: 2 } }, 'soft').felt,
    textOf({ felt: { kind: 'alike', blocks: 42, middle: 0, low: -0.2, high: 0.1 } }, 'soft').felt,
    textOf({ time: { kind: 'apart', blocks: 14, ...range } }, 'soft').time,
    textOf({ time: { kind: 'alike', blocks: 42, middle: 0, low: -0.1, high: 0.1 } }, 'soft').time,
  ]).toMatchInlineSnapshot(`
    [
      "On soft days, visits left you lighter. Days differ, so it may lie anywhere from a little lighter to lighter.",
      "Too early to tell. That is common. Days differ, so soft days may leave you anything from a little heavier to lighter.",
      "Too early to tell. Too few days had an answer, and that is common.",
      "Soft day or not, visits left you about the same.",
      "On soft days it was about two thirds as much. Days differ, so it may lie anywhere from about half as much to about the same.",
      "Soft day or not, it was about the same.",
    ]
  `);
});
