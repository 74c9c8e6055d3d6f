// How soft a feed is, as the popup says it.
import { beforeEach, expect, test } from 'vitest';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { NEEDS_FACTS, type NeedsFacts } from '../../../lib/soften/facts.ts';
import type { Standing } from '../../../lib/soften/standing.ts';
import { withStep } from '../../../lib/soften/steps.ts';
import { AS_IT_IS, type SoftChoice } from '../../../lib/soften/types.ts';
import { unfitOf } from '../../../lib/soften/unfit.ts';
import { softNote, softText, unfitText } from '../../../lib/words/softer.ts';

beforeEach(() => useLanguage(['en-GB']));

const all = (standing: Standing) =>
  Object.fromEntries(NEEDS_FACTS.map((key) => [key, standing])) as Record<NeedsFacts, Standing>;
const unfit = (choice: SoftChoice, standings: Record<NeedsFacts, Standing>) => unfitText(unfitOf(choice, standings));

test('what does not fit is named by what has changed and what nobody knows, and only where it is on', () => {
  const more = withStep(AS_IT_IS, 'more');
  expect([
    unfit(more, all('fits')),
    unfit(AS_IT_IS, all('stale')),
    unfit(more, all('stale')),
    unfit(more, all('unknown')),
    unfit(more, { ...all('stale'), strangers: 'unknown' }),
    unfit({ ...AS_IT_IS, mine: true, room: true }, all('stale')),
  ]).toMatchInlineSnapshot(`
    [
      "",
      "",
      "Counts and strangers’ posts stay for now: the site has changed.",
      "Not on this layout for now: counts and strangers’ posts.",
      "Counts stay for now: the site has changed. Not on this layout for now: strangers’ posts.",
      "Your own numbers stay for now: the site has changed. Not on this layout for now: space around posts.",
    ]
  `);
});

test('counts are named once none of the kinds that are hidden can be found', () => {
  const little = withStep(AS_IT_IS, 'little');
  expect(unfit(little, { ...all('unknown'), likes: 'fits' })).toBe('');
  expect(unfit({ ...little, counts: ['views'] }, { ...all('unknown'), likes: 'fits' })).not.toBe('');
});

test('a step, a mix, and the site as it came each have their sentence', () => {
  const mix = { ...AS_IT_IS, room: true };
  expect(
    [AS_IT_IS, withStep(AS_IT_IS, 'lot'), mix].map((one) => [softText(one, 'Reddit'), softNote(one)]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Reddit is as it came.",
        undefined,
      ],
      [
        "“A lot” is on.",
        "a lot",
      ],
      [
        "A mix of your own is on.",
        "your own mix",
      ],
    ]
  `);
});
