// What a page can bring about by itself is at most that we look once more: that changes nothing of what counts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEED, page } from './page.ts';

const HISTORIES = 10_000;

/** One moment of a history: what is done, and the seconds until the next. */
const moments = fc.array(
  fc.record({
    does: fc.oneof(
      fc.constantFrom('input' as const, 'arrive' as const, 'nothing' as const),
      fc.record({ visible: fc.boolean() }),
      fc.record({ focused: fc.boolean() }),
      fc.record({ playing: fc.boolean() }),
      fc.record({ covered: fc.boolean() }),
      fc.record({ place: fc.constantFrom(FEED, { ...FEED, surface: 'explore' }, null) }),
    ),
    /** tenths of a second; a page that attends steps at least every 5 s */
    tenths: fc.integer({ min: 1, max: 50 }),
    /** tenths of a second after which the page has us look once more */
    more: fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 30 },
);
type Moments = typeof moments extends fc.Arbitrary<infer Value> ? Value : never;
type Machine = ReturnType<typeof page>;

/** @param again what happens at the moments that the page brings about */
function live(history: Moments, again: (machine: Machine, second: number) => void): unknown[][] {
  const machine = page({}, { idle: 10_000, video: 60_000 });
  const { attention, at } = machine;
  let now = 0;
  attention.input(at(now));
  for (const { does, tenths, more } of history) {
    if (does === 'input') attention.input(at(now));
    else if (does === 'arrive') attention.arrive(at(now));
    attention.update(at(now), typeof does === 'string' ? {} : does);
    for (const one of more.filter((tenth) => tenth < tenths).toSorted((a, b) => a - b)) again(machine, now + one / 10);
    now += tenths / 10;
  }
  attention.update(at(now));
  return machine.intervals();
}

test('a step more, at whatever moment, changes nothing of what counts', () => {
  fc.assert(
    fc.property(moments, (history) => {
      const looked = live(history, ({ attention, at }, second) => attention.update(at(second)));
      expect(looked).toEqual(live(history, () => {}));
    }),
    { numRuns: HISTORIES },
  );
}, 60_000);

test('the law bites: a return that nobody made changes it', () => {
  const law = fc.property(moments, (history) => {
    const returned = live(history, ({ attention, at }, second) => attention.arrive(at(second)));
    expect(returned).toEqual(live(history, () => {}));
  });
  expect(fc.check(law, { numRuns: 1_000 }).failed).toBe(true);
});
