/** The machine between its two clocks: a device that sleeps, and a wall clock that is set. */
import { describe, expect, test } from 'vitest';
import { page } from './page.ts';

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
