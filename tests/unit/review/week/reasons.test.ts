/** Why a person came, and how it left them: what is read back, from how many answers on, and what is kept to itself. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PURPOSES } from '../../../../lib/nudges/types.ts';
import { describeWeek, endsHeavy } from '../../../../lib/review/week/describe-week.ts';
import { weekFacts } from '../../../../lib/review/week/facts.ts';
import { bestReason, howTheyLeft, MIN_ANSWERS, reasonLines } from '../../../../lib/review/week/reasons.ts';
import { FEELINGS } from '../../../../lib/rules/kinds.ts';
import { runs, verdictOn } from '../../laws.ts';
import { came, daily, times, WEEKS, week } from './weeks.ts';

describe('what is read back', () => {
  test('starts with eight answers', () => {
    expect(reasonLines(came('friends', times(7, 'lighter')))).toEqual([]);
    expect(reasonLines(came('friends', times(8, 'lighter')))).toEqual([
      { says: 'reason', purpose: 'friends', planned: false, felt: ['lighter'] },
    ]);
  });

  test('says of a reason with no clear answer that it went both ways', () => {
    expect(reasonLines(came('none', [...times(4, 'heavier'), ...times(4, 'lighter')]))[0]?.felt).toEqual([
      'lighter',
      'heavier',
    ]);
  });

  test('names planned minutes only where they went with another answer, from eight on', () => {
    const plain = came('unwind', times(12, 'same'));
    expect(reasonLines([...plain, ...came('unwind', times(8, 'same'), true)])).toHaveLength(1);
    expect(reasonLines([...plain, ...came('unwind', times(7, 'lighter'), true)])).toHaveLength(1);
    expect(reasonLines([...plain, ...came('unwind', times(8, 'lighter'), true)])).toEqual([
      { says: 'reason', purpose: 'unwind', planned: false, felt: ['same'] },
      { says: 'reason', purpose: 'unwind', planned: true, felt: ['lighter'] },
    ]);
  });

  test('speaks of planned minutes as such where no reason has answers enough', () => {
    expect(reasonLines(came(undefined, times(8, 'same'), true))).toEqual([
      { says: 'reason', planned: true, felt: ['same'] },
    ]);
    expect(reasonLines(came(undefined, times(20, 'same')))).toEqual([]);
  });

  test('is never more than three sentences, and the heavy ones stand last', () => {
    const all = PURPOSES.flatMap((one) => came(one, times(9, one === 'friends' ? 'heavier' : 'lighter')));
    const lines = reasonLines([...all, ...came('friends', times(2, 'heavier'))]);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatchObject({ purpose: 'friends', felt: ['heavier'] });
  });

  const visit = fc.record({
    network: fc.constant('x'),
    purpose: fc.constantFrom(...PURPOSES),
    planned: fc.boolean(),
    felt: fc.constantFrom(...FEELINGS),
  });
  const restsOnAnswers = (lines = reasonLines, best = bestReason) =>
    fc.property(fc.array(visit, { maxLength: 80 }), (visits) => {
      for (const { purpose, planned, felt } of lines(visits)) {
        const of = visits.filter((one) => (!purpose || one.purpose === purpose) && (!planned || one.planned));
        expect(of.length).toBeGreaterThanOrEqual(MIN_ANSWERS);
        expect(howTheyLeft(of)).toEqual(felt);
      }
      const door = best(visits);
      if (door) expect(howTheyLeft(visits.filter(({ purpose }) => purpose === door))).toEqual(['lighter']);
    });
  test('whatever was answered, each sentence rests on eight answers or more, and says what they say', () => {
    fc.assert(restsOnAnswers(), { numRuns: runs(100) });
  });
  test.each<[string, () => string]>([
    ['each answer counts twice', () => verdictOn(restsOnAnswers((visits) => reasonLines([...visits, ...visits])))],
    [
      'a sentence names one answer where none was the clear one',
      () =>
        verdictOn(
          restsOnAnswers((visits) => reasonLines(visits).map((line) => ({ ...line, felt: line.felt.slice(0, 1) }))),
        ),
    ],
    [
      'a door names what was said most lately',
      () => verdictOn(restsOnAnswers(reasonLines, (visits) => visits.at(-1)?.purpose ?? null)),
    ],
  ])('a planted fault is noticed: %s', (_, verdict) => {
    expect(verdict()).toBe('noticed');
  });
});

describe('what a door may say', () => {
  test('is the reason that most clearly left a person lighter, from eight answers on', () => {
    const friends = came('friends', [...times(6, 'lighter'), ...times(3, 'same')]);
    expect(bestReason(friends)).toBe('friends');
    expect(bestReason([...friends, ...came('post', times(8, 'lighter'))])).toBe('post');
    expect(bestReason([...friends, ...came('post', times(7, 'lighter'))])).toBe('friends');
  });
  test('is nothing where no reason did, and never “no reason”', () => {
    expect(bestReason(came('friends', [...times(4, 'lighter'), ...times(4, 'heavier')]))).toBeNull();
    expect(bestReason(came('none', times(20, 'lighter')))).toBeNull();
  });
});

describe('in the look back', () => {
  const reasons = reasonLines([...came('none', times(9, 'heavier')), ...came('friends', times(9, 'lighter'))]);
  const light = week(daily({ hour: 12, minutes: 15 }));

  test('a heavy reason stands last, with a way on below it', () => {
    const paragraphs = describeWeek(weekFacts(light), undefined, { reasons });
    expect(paragraphs.at(-1)?.map(({ says }) => says)).toEqual(['reasons', 'reason', 'reason']);
    expect(endsHeavy(paragraphs)).toBe(true);
  });
  test('how this week felt stands behind it, where that was heavy too', () => {
    const heavier = week(daily({ hour: 12, minutes: 15, felt: 'heavier' }, [0, 1, 2]));
    expect(describeWeek(weekFacts(heavier), false, { reasons }).at(-1)).toEqual([{ says: 'feltAll', felt: 'heavier' }]);
  });
  test('a heavy week is kept company: no reason is held against it, and no change', () => {
    const changes = [{ says: 'since' as const, felt: ['heavier' as const] }];
    const says = describeWeek(weekFacts(WEEKS['hard days'] ?? light), undefined, { reasons, changes }).flat();
    expect(says.filter((line) => line.says === 'reason' || line.says === 'since')).toEqual([]);
    expect(describeWeek(weekFacts(light), true, { reasons, changes })).toEqual(describeWeek(weekFacts(light), true));
  });
});
