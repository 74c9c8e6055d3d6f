import { describe, expect, test } from 'vitest';
import { describeWeek, endsHeavy, isHeavyWeek, type Line } from '../../../../lib/review/week/describe-week.ts';
import { weekFacts } from '../../../../lib/review/week/facts.ts';
import type { Felt, WeekRows } from '../../../../lib/review/week/types.ts';
import { daily, pauses, WEEKS, week } from './weeks.ts';

const describedLines = (rows: WeekRows, hard?: boolean): Line[] => describeWeek(weekFacts(rows), hard).flat();
const kinds = (rows: WeekRows, hard?: boolean): string[] => describedLines(rows, hard).map(({ says }) => says);

/** One answer a day, from Monday on. */
const answersADay = (answers: Felt[], hour = 12) =>
  answers.map((how, day) => ({ day, hour, minutes: 15, felt: how, plan: 10, from: 'messages' as const }));

describe('how pauses were answered', () => {
  const lineAfter = (shown: number, left: number) =>
    describedLines(week(daily({ hour: 20, minutes: 15 }), { shown: pauses(shown, left) })).filter(
      ({ says }) => says === 'pauses',
    );

  test.each([
    [1, 1, 'once', 'each'],
    [3, 3, 'few', 'each'],
    [7, 4, 'some', 'mostly'],
    [6, 3, 'some', 'half'],
    [12, 11, 'many', 'mostly'],
  ])('of %i pauses, %i were followed by leaving: that is said', (shown, left, often, after) => {
    expect(lineAfter(shown, left)).toEqual([{ says: 'pauses', often, left: after }]);
  });

  test.each([
    [1, 0],
    [7, 0],
    [7, 3],
    [9, 1],
  ])('of %i pauses, %i were followed by leaving: nothing is said of them', (shown, left) => {
    expect(lineAfter(shown, left)).toEqual([]);
  });
});

describe('times that were noted by the address only', () => {
  const rows = week(daily({ hour: 20, minutes: 15 }));
  const noted = (days: number, part: object = {}) => ({
    ...rows,
    exposures: rows.exposures.map((one, i) => (i < days ? { ...one, byAddress: true as const, ...part } : one)),
  });

  test('are said once, behind how long and where, with the networks that they are on', () => {
    expect(kinds(noted(0))).not.toContain('byAddress');
    const [network = ''] = rows.exposures.map((one) => one.network);
    expect(describedLines(noted(2)).slice(0, 3)).toMatchObject([
      { says: 'about' },
      { says: 'allOn' },
      { says: 'byAddress', networks: [network] },
    ]);
  });

  test('are not worth a word where they come to less than a minute', () => {
    const [first] = rows.exposures;
    expect(kinds(noted(1, { end: (first?.start ?? 0) + 50_000 }))).not.toContain('byAddress');
  });

  test('are said of a heavy week too: they are about Enough', () => {
    expect(kinds(noted(2), true)).toContain('byAddress');
  });
});

describe('a heavy week', () => {
  const heavy = week(answersADay(['heavier', 'same', 'heavier', 'lighter', 'heavier']), { shown: pauses(6, 6) });

  test('says how long, where, when and how it felt, and nothing of plans, pauses and how visits began', () => {
    expect(kinds(heavy)).toEqual(['about', 'allOn', 'hours', 'felt']);
    expect(kinds(heavy, false)).toEqual(['about', 'allOn', 'hours', 'began', 'planned', 'pauses', 'felt']);
  });

  test('is one in which half of the answers were heavier', () => {
    expect(isHeavyWeek(weekFacts(week(answersADay(['heavier', 'heavier', 'same', 'lighter']))))).toBe(true);
    expect(isHeavyWeek(weekFacts(week(answersADay(['heavier', 'same', 'lighter']))))).toBe(false);
    expect(isHeavyWeek(weekFacts(week(answersADay(['heavier', 'heavier']))))).toBe(false);
  });

  test('is one in which late visits were heavier, however light the days were', () => {
    const nights = week([
      ...answersADay(['heavier', 'heavier'], 23),
      ...daily({ hour: 10, minutes: 5, felt: 'lighter' }, [2, 3, 4]),
    ]);
    expect(isHeavyWeek(weekFacts(nights))).toBe(true);
    expect(describedLines(nights).slice(-2)).toEqual([
      { says: 'feltSome', felt: 'lighter' },
      { says: 'feltLate', often: 'few' },
    ]);
  });

  test('read on a hard day, any week keeps company', () => {
    const light = week(answersADay(['lighter', 'lighter', 'lighter']), { shown: pauses(2, 2) });
    expect(kinds(light, true)).toEqual(['about', 'allOn', 'hours', 'feltAll']);
  });
});

describe('what felt heavy', () => {
  test.each<[string, Felt[], Line]>([
    ['each time', ['heavier', 'heavier', 'heavier'], { says: 'feltAll', felt: 'heavier' }],
    ['most times', ['same', 'heavier', 'heavier'], { says: 'felt', felt: 'heavier' }],
    ['now and then', ['heavier', 'same', 'lighter'], { says: 'feltMixed', felt: ['lighter', 'same', 'heavier'] }],
    ['half of the time', ['heavier', 'same', 'heavier', 'same'], { says: 'feltMixed', felt: ['same', 'heavier'] }],
  ])('%s: it stands last, with a way on', (_, answers, last) => {
    const paragraphs = describeWeek(weekFacts(week(answersADay(answers))));
    expect(paragraphs.at(-1)?.at(-1)).toEqual(last);
    expect(endsHeavy(paragraphs)).toBe(true);
  });

  test.each<[string, Felt[]]>([
    ['light', ['lighter', 'lighter', 'same']],
    ['of two kinds, neither of them heavy', ['lighter', 'lighter', 'same', 'same']],
    ['answered too seldom', ['heavier', 'heavier']],
  ])('a week that was %s asks for no way on', (_, answers) => {
    expect(endsHeavy(describeWeek(weekFacts(week(answersADay(answers)))))).toBe(false);
  });
});

test('posts have a sentence of their own, so that “all of it” speaks of feeds', () => {
  expect(describedLines(WEEKS['posts counted too'] as WeekRows).slice(0, 4)).toMatchObject([
    { says: 'about', seconds: 7 * 20 * 60 },
    { says: 'allOn' },
    { says: 'postsToo', seconds: 7 * 40 * 60 },
    { says: 'hoursOfAll', from: 15, to: 16 },
  ]);
  expect(kinds(WEEKS['posts alone'] as WeekRows)).toEqual(['postsOnly', 'hours']);
});

test('other people’s profiles have one too', () => {
  expect(describedLines(WEEKS['profiles counted too'] as WeekRows).slice(0, 4)).toMatchObject([
    { says: 'about', seconds: 7 * 20 * 60 },
    { says: 'allOn' },
    { says: 'profilesToo', seconds: 4 * 15 * 60 },
    { says: 'hoursOfAll' },
  ]);
  expect(kinds(WEEKS['profiles alone'] as WeekRows)).toEqual(['profilesOnly', 'hours']);
  const both = week([
    ...daily({ hour: 14, minutes: 10, surface: 'post' }),
    ...daily({ hour: 15, minutes: 10, surface: 'profile' }),
  ]);
  expect(kinds(both).slice(0, 2)).toEqual(['postsOnly', 'profilesToo']);
});
