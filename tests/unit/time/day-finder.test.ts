import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFinder, dayOf, nextDayBoundary } from '../../../lib/time/day.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe'];
/** Two changes of clocks in Berlin and New York lie between. */
const FROM = Date.UTC(2026, 9, 20);
const instant = fc.integer({ min: FROM, max: FROM + 20 * 86_400_000 });

test('asked of many instants in any order and of many zones, it says what dayOf says of each', () => {
  const asked = fc.array(fc.tuple(instant, fc.constantFrom(...ZONES)), { minLength: 1, maxLength: 40 });
  const seconds = fc.integer({ min: 0, max: 86_399 });
  fc.assert(
    fc.property(asked, seconds, instant, seconds, (moments, first, changed, then) => {
      const dayStarts = [
        { at: Number.NEGATIVE_INFINITY, seconds: first },
        { at: changed, seconds: then },
      ];
      const find = dayFinder(dayStarts);
      for (const [now, zone] of [...moments, ...moments.toSorted(([a], [b]) => a - b)]) {
        const person = { now, zone, dayStarts };
        expect(find(now, zone)).toMatchObject({ day: dayOf(person), end: nextDayBoundary(person) });
      }
    }),
  );
});
