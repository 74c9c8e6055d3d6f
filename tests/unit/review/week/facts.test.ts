import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exposure } from '../../../../lib/ledger/types.ts';
import { weekFacts } from '../../../../lib/review/week/facts.ts';
import type { WeekRows } from '../../../../lib/review/week/types.ts';

const DAYS = ['2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23', '2026-10-24', '2026-10-25'];
const at = (wall: string, zone = 'Europe/Berlin') => Temporal.ZonedDateTime.from(`${wall}[${zone}]`).epochMilliseconds;

let made = 0;
const name = () => {
  made += 1;
  return `e${made}`;
};
const exposure = (start: number, seconds: number, more: Partial<Exposure> = {}): Exposure => ({
  id: name(),
  piece: 0,
  network: 'instagram',
  surface: 'feed',
  why: 'active',
  zone: 'Europe/Berlin',
  start,
  end: start + seconds * 1000,
  day: '2026-10-19',
  items: 0,
  ...more,
});
const week = (rows: Partial<WeekRows>): WeekRows => ({
  days: DAYS,
  exposures: [],
  visits: [],
  checkins: [],
  shown: [],
  ...rows,
});

test('an interval over the hour is shared between the two hours', () => {
  const { byHour } = weekFacts(week({ exposures: [exposure(at('2026-10-19T20:50'), 1200)] }));
  expect([byHour[20], byHour[21]]).toEqual([600, 600]);
});

test('in the night on which clocks go back, the hour that comes twice holds both', () => {
  const day = '2026-10-24';
  const first = exposure(at('2026-10-25T02:30+02:00'), 600, { day });
  const second = exposure(at('2026-10-25T02:30+01:00'), 600, { day });
  expect(second.start - first.start).toBe(3_600_000);
  expect(weekFacts(week({ exposures: [first, second] })).byHour[2]).toBe(1200);
});

test('hours are those on the wall where the person was, a quarter hour off or on the other side of the world', () => {
  const there = exposure(at('2026-10-19T23:50', 'Asia/Kathmandu'), 600, { zone: 'Asia/Kathmandu' });
  expect(weekFacts(week({ exposures: [there] })).byHour[23]).toBe(600);
});

test('what was planned stands beside what was spent in that visit on that network, and nothing else', () => {
  const start = at('2026-10-19T20:00');
  const visit = {
    id: 'v',
    network: 'instagram',
    start,
    end: start + 900_000,
    from: 'messages' as const,
    opens: [],
    intention: { seconds: 600, at: start },
  };
  const exposures = [
    exposure(start, 300),
    exposure(start + 600_000, 300),
    exposure(start + 60_000, 60, { network: 'youtube' }),
    exposure(start + 5_000_000, 300),
  ];
  const facts = weekFacts(week({ exposures, visits: [visit] }));
  expect(facts.planned).toEqual([{ network: 'instagram', start, planned: 600, spent: 600 }]);
  expect(facts.began.get('messages')).toBe(1);
});

test('every way of summing a week gives the same seconds', () => {
  const interval = fc.record({
    start: fc.integer({ min: at('2026-10-19T00:00'), max: at('2026-10-25T22:00') }),
    seconds: fc.integer({ min: 1, max: 7000 }),
    day: fc.constantFrom(...DAYS),
    zone: fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns'),
    surface: fc.constantFrom('feed' as const, 'shorts' as const, 'post' as const),
    network: fc.constantFrom('instagram', 'x'),
  });
  const total = (sums: Iterable<number>) => [...sums].reduce((a, b) => a + b, 0);
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 20 }), (intervals) => {
      const exposures = intervals.map(({ start, seconds, ...more }) => exposure(start, seconds, more));
      const facts = weekFacts(week({ exposures }));
      for (const sum of [
        total(facts.byHour),
        total([...facts.byHourOfWeek.values()].flat()),
        total(facts.byNetwork.values()),
        total(facts.bySurface.values()),
        total([...facts.byDay.values()].flatMap((day) => [...day.values()])),
      ])
        expect(sum).toBeCloseTo(facts.seconds + facts.posts, 6);
    }),
  );
});
