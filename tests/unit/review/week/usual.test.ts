import { expect, test } from 'vitest';
import type { DaySum, Exposure } from '../../../../lib/ledger/types.ts';
import { usualRange } from '../../../../lib/review/week/usual.ts';

const dayAt = (i: number) => Temporal.PlainDate.from('2026-05-01').add({ days: i }).toString();
const piece = (i: number, minutes: number, more: Partial<Exposure> = {}): Exposure => ({
  ...{ id: `e${i}-${minutes}`, piece: 0, network: 'instagram', surface: 'feed', why: 'active', zone: 'UTC', items: 0 },
  ...{ start: 0, end: minutes * 60_000, day: dayAt(i) },
  ...more,
});
const sum = (i: number, minutes: number, more: Partial<DaySum> = {}): DaySum => ({
  ...{ day: dayAt(i), network: 'instagram', surface: 'feed', seconds: minutes * 60, items: 0 },
  ...more,
});
const fortnight = (minutes: (i: number) => number) => Array.from({ length: 14 }, (_, i) => piece(i, minutes(i)));

test('with fewer than fourteen days that have something it is too early to tell', () => {
  expect(usualRange({ exposures: [] })).toBeNull();
  expect(usualRange({ exposures: fortnight(() => 30).slice(1) })).toBeNull();
  expect(usualRange({ exposures: fortnight(() => 30) })).toEqual({ from: 1800, to: 1800 });
});

test('it is where the middle half of the days lie: one very long day moves neither end', () => {
  // 10 to 23 minutes: a quarter of the way is 13¼, three quarters 19¾
  const range = usualRange({ exposures: fortnight((i) => 10 + i) });
  expect(range).toEqual({ from: 795, to: 1185 });
  expect(usualRange({ exposures: fortnight((i) => (i === 13 ? 600 : 10 + i)) })).toEqual(range);
});

test('several stretches of a day are one day, and days that retention has shrunk count as well', () => {
  const halves = fortnight(() => 15).flatMap((one, i) => [one, piece(i, 15, { network: 'x' })]);
  expect(usualRange({ exposures: halves })).toEqual({ from: 1800, to: 1800 });
  const sums = Array.from({ length: 7 }, (_, i) => sum(i, 30));
  expect(usualRange({ exposures: fortnight(() => 30).slice(7), sums })).toEqual({ from: 1800, to: 1800 });
});

test('posts that are counted apart stay apart, and make no day of their own', () => {
  const posts = Array.from({ length: 5 }, (_, i) => piece(20 + i, 90, { surface: 'post' }));
  expect(
    usualRange({ exposures: [...fortnight(() => 30), ...posts], sums: [sum(1, 60, { surface: 'post' })] }),
  ).toEqual({
    from: 1800,
    to: 1800,
  });
  expect(usualRange({ exposures: [...fortnight(() => 30).slice(1), ...posts] })).toBeNull();
});
