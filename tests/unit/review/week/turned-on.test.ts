/** What was turned on of late: noted as it happens, and told once with what came of it. */
import { describe, expect, test } from 'vitest';
import { limitSchema } from '../../../../lib/limits/types.ts';
import { doorSchema } from '../../../../lib/nudges/door-settings.ts';
import { changeLines, noteTurnedOn } from '../../../../lib/review/week/turned-on.ts';
import type { Felt } from '../../../../lib/review/week/types.ts';
import { AS_IT_IS } from '../../../../lib/soften/types.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 18, 12);
const NONE = { limits: [], doors: {}, soft: {}, turnedOn: [] };
const door = { instagram: doorSchema.parse({ when: 'always' }) };
const limit = limitSchema.parse({ id: 'a', networks: ['x'], day: { from: 600, to: 1200 } });
const softer = { x: { ...AS_IT_IS, videosWait: true } };

describe('noting', () => {
  test('a door, a limit and a softening, each as it is turned on', () => {
    expect(noteTurnedOn(NONE, { ...NONE, doors: door, limits: [limit], soft: softer }, NOW)).toEqual([
      { kind: 'door', of: 'instagram', at: NOW },
      { kind: 'limit', of: 'a', at: NOW },
      { kind: 'soft', of: 'x', at: NOW },
    ]);
  });
  test('not what was on before, nor what is only set another way', () => {
    const before = { ...NONE, doors: door, soft: softer };
    const after = {
      ...NONE,
      doors: { instagram: doorSchema.parse({ when: 'drift' }) },
      soft: { x: { ...AS_IT_IS, mine: true } },
    };
    expect(noteTurnedOn(before, after, NOW)).toEqual([]);
    expect(noteTurnedOn(NONE, { ...NONE, soft: { x: AS_IT_IS }, doors: { x: doorSchema.parse({}) } }, NOW)).toEqual([]);
  });
  test('what is off again is forgotten, and so is what is four weeks old or lies ahead', () => {
    const at = (at: number) => ({ ...NONE, doors: door, turnedOn: [{ kind: 'door' as const, of: 'instagram', at }] });
    expect(noteTurnedOn(at(NOW - DAY), NONE, NOW)).toEqual([]);
    expect(noteTurnedOn(at(NOW - DAY), { ...NONE, doors: door }, NOW)).toHaveLength(1);
    expect(noteTurnedOn(at(NOW - 29 * DAY), { ...NONE, doors: door }, NOW)).toEqual([]);
    expect(noteTurnedOn(at(NOW + DAY), { ...NONE, doors: door }, NOW)).toEqual([]);
  });
});

describe('telling', () => {
  const START = Date.UTC(2026, 10, 16);
  const on = (days: number, kind: 'door' | 'limit' | 'soft' = 'door', of = 'instagram') => ({
    kind,
    of,
    at: START + days * DAY,
  });
  const answers = (felt: Felt[], network = 'instagram', day = 5) =>
    felt.map((one) => ({ at: START + day * DAY, network, felt: one }));

  test('each change is told in one week: the first that has four days of it', () => {
    const told = (days: number) => changeLines({ turnedOn: [on(days)], limits: [] }, START, []).length > 0;
    expect([-5, -4, 0, 2.9, 3, 6].map(told)).toEqual([false, true, true, true, false, false]);
    for (let days = 0; days < 7; days += 0.5) {
      const weeks = [-1, 0, 1, 2].filter(
        (week) => changeLines({ turnedOn: [on(days)], limits: [] }, START + week * 7 * DAY, []).length > 0,
      );
      expect(weeks).toHaveLength(1);
    }
  });
  test('with how visits there left the person since, from three answers on', () => {
    const lines = (felt: Felt[]) => changeLines({ turnedOn: [on(1)], limits: [] }, START, answers(felt)).at(-1);
    expect(lines(['lighter', 'lighter', 'same'])).toEqual({ says: 'since', felt: ['lighter'] });
    expect(lines(['lighter', 'heavier', 'same'])).toEqual({ says: 'since', felt: ['lighter', 'same', 'heavier'] });
    expect(lines(['lighter', 'lighter'])).toEqual({ says: 'since', felt: [] });
  });
  test('answers from before it, and from elsewhere, say nothing of it', () => {
    const lighter: Felt[] = ['lighter', 'lighter', 'lighter'];
    const early = changeLines({ turnedOn: [on(2)], limits: [] }, START, answers(lighter, 'instagram', 1));
    const elsewhere = changeLines({ turnedOn: [on(2)], limits: [] }, START, answers(lighter, 'x'));
    expect([early.at(-1), elsewhere.at(-1)]).toEqual(Array(2).fill({ says: 'since', felt: [] }));
  });
  test('a limit for all feeds names none, and any visit speaks of it', () => {
    const wide = { ...limit, networks: [] };
    expect(
      changeLines(
        { turnedOn: [on(1, 'limit', 'a')], limits: [wide] },
        START,
        answers(['same', 'same', 'same'], 'reddit'),
      ),
    ).toEqual([
      { says: 'newLimit', networks: [] },
      { says: 'since', felt: ['same'] },
    ]);
  });
  test('several are told by their kind', () => {
    const turnedOn = [on(1), on(1, 'door', 'x'), on(2, 'soft', 'x'), on(2, 'limit', 'a')];
    expect(changeLines({ turnedOn, limits: [limit] }, START, [])).toEqual([
      { says: 'newDoor', networks: ['instagram', 'x'] },
      { says: 'newLimit', networks: ['x'] },
      { says: 'newSoft', networks: ['x'] },
      { says: 'since', felt: [] },
    ]);
  });
});
