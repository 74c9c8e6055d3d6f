/** What the machine counts, how it reports it, and the law that holds whatever happens. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, LONGEST, LONGEST_STEP } from '../../../lib/attention/machine.ts';
import { FEED, HERE, NOON, page } from './page.ts';

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
