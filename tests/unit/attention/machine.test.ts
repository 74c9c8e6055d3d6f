/** The machine, given facts and time by hand. Instants are seconds on a day of 2026; both clocks run alike unless stated. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAttention, type Facts, type Interval, LONGEST, LONGEST_STEP } from '../../../lib/attention/machine.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const FEED = { network: 'bluesky', surface: 'feed' };
const HERE: Facts = {
  place: FEED,
  visible: true,
  focused: true,
  covered: false,
  playing: false,
  zone: 'Europe/Berlin',
};

function page(facts: Partial<Facts> = {}, options: Partial<Parameters<typeof createAttention>[2]> = {}) {
  let count = 0;
  const attention = createAttention(
    () => `c${++count}`,
    { ...HERE, ...facts },
    {
      idle: 60_000,
      unfocused: false,
      video: Number.POSITIVE_INFINITY,
      ...options,
    },
  );
  const claims = new Map<string, Interval>();
  let skew = 0;
  const at = (second: number) => ({ mono: second * 1000, wall: NOON + second * 1000 + skew });
  return {
    attention,
    at,
    /** time passes in steps of a second, as it does on a page */
    pass(from: number, to: number) {
      for (let second = from; second <= to; second++) attention.update(at(second));
    },
    setClock(by: number) {
      skew += by * 1000;
    },
    /** seconds after noon, of each interval */
    intervals() {
      for (const one of attention.take()) claims.set(one.id, one);
      return [...claims.values()].map(({ start, end, why }) => [(start - NOON) / 1000, (end - NOON) / 1000, why]);
    },
  };
}

describe('what counts', () => {
  test('a feed that is looked at and used, until 60 s after the last input, to the millisecond', () => {
    const { attention, at, pass, intervals } = page();
    attention.input(at(0));
    pass(0, 90);
    expect(intervals()).toEqual([[0, 60, 'active']]);
  });

  test('an input at 50 s keeps it going until 110 s, as one interval', () => {
    const { attention, at, pass, intervals } = page();
    attention.input(at(0));
    pass(0, 50);
    attention.input(at(50));
    pass(51, 130);
    expect(intervals()).toEqual([[0, 110, 'active']]);
  });

  test('after a rest, an input begins a new interval at its own instant', () => {
    const { attention, at, pass, intervals } = page();
    attention.input(at(0));
    pass(0, 70);
    attention.input(at(75.5));
    pass(76, 80);
    expect(intervals()).toEqual([
      [0, 60, 'active'],
      [75.5, 80, 'active'],
    ]);
  });

  test('a timer that comes late cannot stretch the idle time', () => {
    const { attention, at, intervals } = page();
    attention.input(at(0));
    for (let second = 9; second < 80; second += 9) attention.update(at(second));
    expect(intervals()).toEqual([[0, 60, 'active']]);
  });

  test('a visible video that advances counts without any input', () => {
    const { attention, at, pass, intervals } = page();
    attention.input(at(0));
    attention.update(at(0), { playing: true });
    pass(1, 200);
    expect(intervals()).toEqual([
      [0, 60, 'active'],
      [60, 200, 'video'],
    ]);
  });

  test('where no locked screen is reported, a video alone counts no longer than its bound', () => {
    const { attention, at, pass, intervals } = page({}, { video: 100_000 });
    attention.input(at(0));
    attention.update(at(0), { playing: true });
    pass(1, 200);
    expect(intervals()).toEqual([
      [0, 60, 'active'],
      [60, 100, 'video'],
    ]);
  });

  test.each([
    ['hidden', { visible: false }],
    ['not focused', { focused: false }],
    ['under a cover of ours', { covered: true }],
    ['not a feed', { place: null }],
  ])('a page that is %s counts for nothing, and counts again afterwards', (_, change) => {
    const { attention, at, pass, intervals } = page();
    attention.input(at(0));
    pass(0, 10);
    attention.update(at(10), change);
    pass(11, 20);
    attention.update(at(20), { ...HERE });
    pass(21, 30);
    expect(intervals()).toEqual([
      [0, 10, 'active'],
      [20, 30, 'active'],
    ]);
  });

  test('a video in a window not in use counts only for those who want it, and says so', () => {
    const off = page({ focused: false, playing: true });
    off.pass(0, 10);
    expect(off.intervals()).toEqual([]);
    const on = page({ focused: false, playing: true }, { unfocused: true });
    on.pass(0, 10);
    expect(on.intervals()).toEqual([[0, 10, 'video']]);
    on.attention.update(on.at(10), { focused: true });
    on.pass(11, 12);
    expect(on.intervals()).toHaveLength(2);
  });
});

describe('two clocks', () => {
  test('a sleep that both clocks count adds nothing', () => {
    const { attention, at, pass, intervals } = page();
    attention.input(at(0));
    pass(0, 10);
    attention.update(at(3_600));
    attention.input(at(3_601));
    pass(3_602, 3_605);
    expect(intervals()).toEqual([
      [0, 10, 'active'],
      [3_601, 3_605, 'active'],
    ]);
  });

  test('a sleep that the monotonic clock leaves out adds nothing, and the place is by the wall', () => {
    const { attention, at, pass, setClock, intervals } = page();
    attention.input(at(0));
    pass(0, 10);
    setClock(3_600);
    attention.input(at(11));
    pass(12, 15);
    expect(intervals()).toEqual([
      [0, 10, 'active'],
      [3_611, 3_615, 'active'],
    ]);
  });

  test('a wall clock that is set back neither adds nor takes', () => {
    const { attention, at, pass, setClock, intervals } = page();
    attention.input(at(0));
    pass(0, 10);
    setClock(-600);
    attention.update(at(11));
    attention.input(at(11));
    pass(12, 15);
    expect(intervals()).toEqual([
      [0, 10, 'active'],
      [-589, -585, 'active'],
    ]);
  });

  test('whoever is there stays while the clock is set back: a sleep sets none back', () => {
    const { attention, at, pass, setClock, intervals } = page();
    attention.input(at(0));
    pass(0, 10);
    setClock(-600);
    pass(11, 15);
    expect(intervals()).toEqual([
      [0, 10, 'active'],
      [-589, -585, 'active'],
    ]);
  });

  test('whoever has just opened the page stays while the clock leaps ahead', () => {
    const { attention, at, pass, setClock, intervals } = page();
    attention.arrive(at(0));
    pass(0, 2);
    setClock(86_400);
    pass(3, 5);
    expect(intervals()).toEqual([
      [0, 2, 'active'],
      [86_403, 86_405, 'active'],
    ]);
  });

  test.each([
    ['ten seconds after the page was opened the clock leaps ahead', 11, 86_400],
    ['the monotonic clock counts a sleep just after the page was opened', 2, 0],
  ])('whoever was there may have gone where %s', (_, until, leap) => {
    const { attention, at, pass, setClock, intervals } = page();
    attention.arrive(at(0));
    pass(0, until);
    setClock(leap);
    pass(until + (leap ? 1 : 11), until + 20);
    expect(intervals()).toEqual([[0, until, 'active']]);
  });

  test.each([-3_600, -5, 5, 3_600])('one input is enough after a clock was set by %i s', (by) => {
    const { attention, at, pass, setClock, intervals } = page();
    attention.input(at(0));
    pass(0, 12);
    setClock(by);
    attention.input(at(13));
    pass(14, 15);
    expect(intervals()).toEqual([
      [0, 12, 'active'],
      [13 + by, 15 + by, 'active'],
    ]);
  });

  test('an instant that is reported late changes nothing', () => {
    const { attention, at, pass, intervals } = page();
    attention.input(at(0));
    pass(0, 10);
    attention.update(at(7));
    pass(11, 12);
    expect(intervals()).toEqual([[0, 12, 'active']]);
  });
});

describe('how it is reported', () => {
  test('the same id grows; what did not grow is not taken again', () => {
    const { attention, at, pass } = page();
    attention.input(at(0));
    pass(0, 5);
    const [first] = attention.take();
    expect(attention.take()).toEqual([]);
    pass(6, 10);
    const [second] = attention.take();
    expect(second).toMatchObject({ id: first?.id, start: first?.start, end: NOON + 10_000 });
  });

  test('a zone that becomes known while an interval grows begins no new one; one that changes does', () => {
    const { attention, at, pass, intervals } = page({ zone: '' });
    attention.update(at(0));
    attention.input(at(0));
    pass(1, 5);
    attention.update(at(5), { zone: 'Europe/Berlin' });
    pass(6, 10);
    attention.update(at(10), { zone: 'Asia/Kolkata' });
    pass(11, 12);
    expect(intervals()).toEqual([
      [0, 10, 'active'],
      [10, 12, 'active'],
    ]);
  });

  test('after 10 minutes, after a change of zone, of variant, and after a correction, a new id begins without a gap', () => {
    const { attention, at, pass, intervals } = page({}, { idle: 3_600_000 });
    attention.input(at(0));
    pass(0, 610);
    attention.update(at(620), { zone: 'Asia/Kolkata' });
    pass(621, 630);
    attention.update(at(630), { place: { ...FEED, variant: 'following' } });
    pass(631, 640);
    attention.startNewId(at(640));
    pass(641, 650);
    expect(intervals().map(([start, end]) => [start, end])).toEqual([
      [0, 600],
      [600, 620],
      [620, 630],
      [630, 640],
      [640, 650],
    ]);
  });

  test('posts are counted with the second at which they were seen; where nothing counts, they are not', () => {
    const { attention, at, pass } = page();
    expect(attention.countItem(at(0))).toBe(false);
    attention.input(at(1));
    pass(1, 3);
    expect(attention.countItem(at(3.5))).toBe(true);
    attention.update(at(4), { focused: false });
    expect(attention.countItem(at(5))).toBe(false);
    expect(attention.take()).toMatchObject([{ items: [2.5] }]);
  });
});

test('whatever happens, what is claimed never overlaps and is never more than the clock', () => {
  const change = fc.record(
    {
      visible: fc.boolean(),
      focused: fc.boolean(),
      covered: fc.boolean(),
      playing: fc.boolean(),
      place: fc.constantFrom(FEED, { network: 'bluesky', surface: 'explore' }, null),
    },
    { requiredKeys: [] },
  );
  const step = fc.record({
    ms: fc.oneof(fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 0, max: 3_600_000 })),
    /** what the monotonic clock leaves out of a sleep */
    left: fc.constantFrom(0, 0, 0, 1),
    act: fc.constantFrom('pass', 'input', 'item', 'fresh', 'take'),
    change,
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const { attention } = page({}, { unfocused: true });
      const claims = new Map<string, Interval>();
      const now = { mono: 0, wall: NOON };
      let counted = 0;
      for (const { ms, left, act, change } of steps) {
        now.wall += ms;
        now.mono += left ? 0 : ms;
        if (ms <= LONGEST_STEP) counted += ms;
        attention.update({ ...now }, change);
        if (act === 'input') attention.input({ ...now });
        if (act === 'item') attention.countItem({ ...now });
        if (act === 'fresh') attention.startNewId({ ...now });
        for (const one of attention.take()) claims.set(one.id, one);
      }
      const all = [...claims.values()].sort((a, b) => a.start - b.start);
      const sum = all.reduce((ms, { start, end }) => ms + end - start, 0);
      expect(sum).toBeLessThanOrEqual(counted + 0.001);
      expect(attention.spent()).toBeCloseTo(sum, 0);
      for (const [i, one] of all.entries()) {
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.end - one.start).toBeLessThanOrEqual(LONGEST);
        expect(one.start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? NOON);
        expect(one.items).toEqual(one.items.toSorted((a, b) => a - b));
        expect(one.items.at(-1) ?? 0).toBeLessThanOrEqual((one.end - one.start) / 1000);
      }
    }),
    { numRuns: 3_000 },
  );
});
