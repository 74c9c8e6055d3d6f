/** What holds whatever a person sets, does and chooses, over some hundred lives of a few days; and each law, on a planted fault. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../lib/limits/decide.ts';
import type { LimitState } from '../../../lib/limits/state.ts';
import type { Limit } from '../../../lib/limits/types.ts';
import { checkinNudge, unhelpfulNudge } from '../../../lib/nudges/due-nudge.ts';
import { pick } from '../../../lib/nudges/pick.ts';
import { runs, verdictOn } from '../laws.ts';
import {
  announcedComes,
  bandOfThatDay,
  firmKeepsDistance,
  hoursAnnouncedOnce,
  isLeftOut,
  type Law,
  neverWithoutEnd,
  nextLiesAhead,
  notesInBands,
  oftenQuiet,
  oneNoteABand,
  quietLeavesOut,
  unaskedKeepsPace,
} from './laws.ts';
import { live, type Person, people, type Rules, type Spell, spells } from './life.ts';

/** A life that breaks a law is shown as it was found: to look for a smaller one takes longer than anybody waits. */
const AS_FOUND = { endOnFailure: true };

function lives(law: Law, numRuns = runs(40)): void {
  fc.assert(
    fc.property(people, spells, (person, all) => law(live(person, all), person)),
    { numRuns, ...AS_FOUND },
  );
}

test('these lives are full enough to prove something', () => {
  const kinds = new Map<string, number>();
  lives(
    ({ rows }) => {
      for (const { kind } of rows) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    },
    Math.max(runs(100), 100),
  ); // a closed feed comes once in two or three lives: in forty it may be too few by chance
  for (const kind of ['door', 'band', 'gentle', 'firm', 'closed', 'planned', 'checkin'])
    expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(10);
}, 60_000);

test('no verdict lies in the past: the next thing is a whole second away at least', () => {
  lives(nextLiesAhead);
});

test('what a verdict announces is there when its seconds of attention have passed', () => {
  lives(announcedComes);
});

test('never two quiet notes for one band in a day', () => {
  lives(oneNoteABand);
});

test('quiet hours are announced at most once each time, in their last ten minutes before', () => {
  let announced = 0;
  fc.assert(
    fc.property(oftenQuiet, spells, (person, all) => {
      const life = live(person, all);
      hoursAnnouncedOnce(life, person);
      announced += life.rows.filter(({ kind }) => kind === 'band').length;
    }),
    { numRuns: 40, ...AS_FOUND },
  );
  expect(announced).toBeGreaterThan(10);
});

test('nothing unasked beyond the pace: 15 minutes apart, four a day, not at night, not in the first 48 hours', () => {
  lives(unaskedKeepsPace);
});

test('a quiet note comes inside its band, an act of the day at its top and not before', () => {
  lives(notesInBands);
});

test('a firm pause keeps its distance: `again` seconds of attention, the whole of what was given meanwhile, or a new visit', () => {
  lives(firmKeepsDistance);
});

test('one overlay at a time, and never without end: a minute of scrolling meets fewer than ten', () => {
  lives(neverWithoutEnd);
});

test('on quiet days no door stands, no quiet note comes and nothing unasked; the acts of limits come at the same tops', () => {
  let [doors, acts] = [0, 0];
  lives(({ rows }) => {
    doors += rows.filter(isLeftOut).length;
  });
  fc.assert(
    fc.property(people, spells, (one, all) => {
      const person = { ...one, quiet: true };
      const life = live(person, all);
      quietLeavesOut(life, person);
      acts += life.rows.filter((row) => bandOfThatDay(row, person)).length;
    }),
    { numRuns: runs(40), ...AS_FOUND },
  );
  expect(Math.min(doors, acts)).toBeGreaterThan(10); // such lives have doors on other days, and acts on these
});

const HOUR = 3_600_000;
const ANY = fc.tuple(people, spells);
const QUIET = ANY.map(([person, all]): [Person, Spell[]] => [{ ...person, quiet: true }, all]);
/** Some minutes of one feed, without limits: a fault that comes every second makes a longer life slow. */
const SHORT = ANY.map(([person, [first]]): [Person, Spell[]] => [
  { ...person, limits: [] },
  first ? [{ ...first, scroll: 400 }] : [],
]);

const plant = (fault: string, law: Law, rules: Partial<Rules>, of = ANY): [string, () => string] => [
  fault,
  () =>
    verdictOn(
      fc.property(of, ([person, all]) => law(live(person, all, { decide, pick, ...rules }), person)),
      500,
    ),
];

/** The next thing is said to come in other seconds. */
const nextIn =
  (seconds: (left: number) => number): Rules['pick'] =>
  (moment) => {
    const { due, next } = pick(moment);
    return { due, next: next && { ...next, left: seconds(next.left) } };
  };
/** A quiet note is known only for so long. */
const forget =
  (ms: number): Rules['pick'] =>
  (moment) =>
    pick({ ...moment, rows: moment.rows.filter(({ kind, at }) => kind !== 'band' || at > moment.now - ms) });
/** Limits are not as they were set. */
const withLimits =
  (other: (limit: Limit) => Limit): Rules['decide'] =>
  (state: LimitState) =>
    decide({ ...state, limits: state.limits.map(other) });
const dayOff = (from: number, to: number) =>
  withLimits((limit) => {
    if (!limit.day || limit.otherDays.length > 0) return limit;
    return { ...limit, day: { from: Math.max(0, limit.day.from + from), to: Math.max(1, limit.day.to + to) } };
  });

test.each([
  plant('a tenth of a second is left over', nextLiesAhead, { pick: nextIn((left) => left + 0.1) }),
  plant('things are announced some seconds early', announcedComes, {
    pick: nextIn((left) => Math.max(0.25, left - 5)),
  }),
  plant('a quiet note is forgotten after an hour', oneNoteABand, { pick: forget(HOUR) }),
  plant(
    'a note of hours is forgotten after a minute',
    hoursAnnouncedOnce,
    { pick: forget(60_000) },
    fc.tuple(oftenQuiet, spells),
  ),
  plant('what nobody asked for comes at once', unaskedKeepsPace, {
    pick: (moment) => {
      const all = pick(moment);
      return all.due || !moment.unhelpful ? all : { ...all, due: unhelpfulNudge(moment, moment.unhelpful) };
    },
  }),
  plant('a quiet note comes a minute early', notesInBands, { decide: dayOff(-60, 0) }),
  plant('an act of the day comes a minute early', notesInBands, { decide: dayOff(0, -60) }),
  plant('a firm pause comes back in half its distance', firmKeepsDistance, {
    decide: withLimits((limit) => ({ ...limit, again: limit.again / 2 })),
  }),
  plant(
    'a check-in comes every second',
    neverWithoutEnd,
    {
      pick: (moment) => {
        const asked = moment.rows.at(-1);
        const again = !asked || moment.now - asked.at >= 4_000; // an answer takes three
        return { due: again ? checkinNudge(moment) : null, next: { at: 'checkin', left: 1 } };
      },
    },
    SHORT,
  ),
  plant('quiet days are like all others', quietLeavesOut, { pick: (all) => pick({ ...all, quiet: false }) }, QUIET),
])(
  'a planted fault is noticed: %s',
  (_, verdict) => {
    expect(verdict()).toBe('noticed');
  },
  60_000,
);
