/** What holds whatever a person sets, does and chooses, over some hundred lives of a few days. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextHours } from '../../../lib/limits/hours.ts';
import { limitSchema } from '../../../lib/limits/types.ts';
import { isUnasked } from '../../../lib/nudges/pacing.ts';
import type { NudgeRow } from '../../../lib/nudges/types.ts';
import { runs } from '../laws.ts';
import { dayNumber, type Life, live, type Person, people, spells } from './life.ts';

/** A life that breaks a law is shown as it was found: to look for a smaller one takes longer than anybody waits. */
const AS_FOUND = { endOnFailure: true };

function lives(law: (life: Life, person: Person) => void, numRuns = runs(40)): void {
  fc.assert(
    fc.property(people, spells, (person, all) => law(live(person, all), person)),
    { numRuns, ...AS_FOUND },
  );
}

test('these lives are full enough to prove something', () => {
  const kinds = new Map<string, number>();
  lives(({ rows }) => {
    for (const { kind } of rows) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }, Math.max(runs(100), 100)); // a closed feed comes once in two or three lives: in forty it may be too few by chance
  for (const kind of ['door', 'band', 'gentle', 'firm', 'closed', 'planned', 'checkin'])
    expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(10);
}, 60_000);

test('no verdict lies in the past: the next thing is a whole second away at least', () => {
  lives(({ verdicts }) => {
    for (const { next } of verdicts) if (next) expect(Number.isInteger(next.left * 4) && next.left > 0).toBe(true);
  });
});

test('what a verdict announces is there when its seconds of attention have passed', () => {
  lives(({ verdicts }) => {
    for (const { next, after, newDay } of verdicts)
      if (next && !newDay && next.at === 'top') expect(after, JSON.stringify(next)).not.toBeNull();
  });
});

test('never two quiet notes for one band in a day', () => {
  lives(({ rows }, { zone, dayStart }) => {
    const notes = rows.filter(({ kind, of }) => kind === 'band' && of !== 'hours');
    const keys = notes.map((row) => `${row.limit} ${row.of} ${dayNumber(row.at, zone, dayStart)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('quiet hours are announced at most once each time, in their last ten minutes before', () => {
  let announced = 0;
  /** a quarter of an hour in every hour or two, so that lives meet some */
  const often = fc.tuple(people, fc.integer({ min: 1, max: 2 })).map(([person, step]): Person => {
    const hours = Array.from({ length: 12 }, (_, i) => ({ days: [1, 2, 3, 4, 5, 6, 7], from: i * step * 3600 + 2700 }));
    const quiet = hours.map((one) => ({ ...one, to: one.from + 900 }));
    return { ...person, limits: [limitSchema.parse({ id: 'a', hours: quiet })] };
  });
  fc.assert(
    fc.property(often, spells, (person, all) => {
      const [hours = []] = person.limits.map((one) => one.hours);
      const begins = live(person, all).rows.flatMap((row) => {
        if (row.kind !== 'band') return [];
        announced += 1;
        const start = nextHours(hours, row.at, person.zone)?.start ?? 0;
        expect(start - row.at).toBeLessThanOrEqual(10 * 60_000);
        return [start];
      });
      expect(new Set(begins).size).toBe(begins.length);
    }),
    { numRuns: 20, ...AS_FOUND },
  );
  expect(announced).toBeGreaterThan(20);
});

test('nothing unasked beyond the pace: 15 minutes apart, four a day, not at night, not in the first 48 hours', () => {
  lives(({ rows }, { zone, dayStart, installedAt }) => {
    const unasked = rows.filter(isUnasked).map(({ at }) => at);
    const days = new Map<string, number>();
    for (const [i, at] of unasked.entries()) {
      const day = dayNumber(at, zone, dayStart);
      days.set(day, (days.get(day) ?? 0) + 1);
      const { hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      expect(hour >= 6 && hour < 22, `at ${hour}`).toBe(true);
      expect(at).toBeGreaterThanOrEqual(installedAt + 48 * 3_600_000);
      expect(at - (unasked[i - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(15 * 60_000);
    }
    expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(4);
  });
});

test('a quiet note comes inside its band, an act of the day at its top and not before', () => {
  lives(({ rows }, person) => {
    for (const row of rows) {
      const band = bandOfThatDay(row, person);
      if (!band) continue;
      if (row.kind === 'band') expect(row.spentToday).toBeGreaterThanOrEqual(band.from);
      else expect(row.spentToday).toBeGreaterThanOrEqual(band.to);
    }
  });
});

test('a firm pause keeps its distance: `again` seconds of attention, the whole of what was given meanwhile, or a new visit', () => {
  lives(({ rows, stretches, more }, { limits }) => {
    const firm = rows.filter(({ kind }) => kind === 'firm');
    for (const [i, row] of firm.entries()) {
      const before = firm[i - 1];
      const limit = limits.find(({ id }) => id === row.limit);
      if (!before || !limit || before.limit !== row.limit || before.network !== row.network) continue;
      if (row.of !== before.of) continue; // another window of the same limit has its own say
      const between = stretches.filter((one) => one.start >= before.at && one.end <= row.at);
      const secondsSince = (since: number) =>
        between.reduce((sum, one) => sum + (one.start >= since ? (one.end - one.start) / 1000 : 0), 0);
      const gap = [...between, { start: row.at, end: row.at }].some(
        (one, j) => one.start - (between[j - 1]?.end ?? before.at) >= 300_000,
      );
      const newVisit = gap || between.every((one) => one.network !== row.network);
      // "more" may be pressed on the pause of another limit: it was given to all that were at their top
      const given = more.findLast(({ at, limits }) => at > before.at && at <= row.at && limits.includes(limit.id));
      const used = given?.seconds != null && secondsSince(given.at) >= given.seconds;
      expect(secondsSince(before.at) >= limit.again || used || newVisit).toBe(true);
    }
  });
});

test('one overlay at a time, and never without end: a minute of scrolling meets fewer than ten', () => {
  lives(({ rows, stretches }) => {
    const attended = stretches.reduce((sum, one) => sum + (one.end - one.start) / 1000, 0);
    expect(rows.length).toBeLessThan(25 * 6 + attended / 6);
  });
});

/** By another way than the product's: the weekday of the wall's date. */
function bandOfThatDay(row: NudgeRow, { limits, zone, dayStart }: Person) {
  const limit = row.of === 'day' && limits.find(({ id }) => id === row.limit);
  if (!limit) return undefined;
  const weekday = new Date(`${dayNumber(row.at, zone, dayStart)}T12:00Z`).getUTCDay() || 7;
  return limit.otherDays.find(({ days }) => days.includes(weekday)) ?? limit.day;
}

const isLeftOut = (row: NudgeRow) => row.kind === 'door' || row.kind === 'band' || isUnasked(row);

test('on quiet days no door stands, no quiet note comes and nothing unasked; the acts of limits come at the same tops', () => {
  let [doors, acts] = [0, 0];
  lives(({ rows }) => {
    doors += rows.filter(isLeftOut).length;
  });
  fc.assert(
    fc.property(people, spells, (person, all) => {
      const { rows, verdicts } = live({ ...person, quiet: true }, all);
      expect(rows.filter(isLeftOut)).toEqual([]);
      for (const { next } of verdicts) expect(next?.at).not.toBe('note');
      for (const row of rows) {
        const band = bandOfThatDay(row, person);
        if (!band) continue;
        acts += 1;
        expect(row.spentToday).toBeGreaterThanOrEqual(band.to);
      }
    }),
    { numRuns: runs(40), ...AS_FOUND },
  );
  expect(Math.min(doors, acts)).toBeGreaterThan(10); // such lives have doors on other days, and acts on these
});
