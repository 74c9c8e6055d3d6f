// One rule for what a day is: messages, files, rows and addresses all ask it.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../../lib/rules/is-day.ts';
import { openDatabase } from '../../../lib/store/database.ts';

test.each(['2026-02-28', '2028-02-29', '2000-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2026-02-30',
  '2027-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '2026-01-01\n',
  '',
  'today',
])('%j is none', (text) => {
  expect(isDay(text)).toBe(false);
});

test('every date of the calendar is a day, and so is no other date that is spelt like one', () => {
  const part = (least: number, most: number, length: number) =>
    fc.integer({ min: least, max: most }).map((n) => String(n).padStart(length, '0'));
  fc.assert(
    fc.property(part(0, 9999, 4), part(0, 14, 2), part(0, 33, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const known = (() => {
        try {
          return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
        } catch {
          return false;
        }
      })();
      expect(isDay(text)).toBe(known);
    }),
    { numRuns: 5_000 },
  );
});

test('a row of a day that is none does not read', async () => {
  const unreadable: string[] = [];
  const db = openDatabase('days', undefined, (store) => unreadable.push(store));
  await db.days.bulkPut([
    { day: '2026-02-28', network: 'x', surface: 'feed', seconds: 60, items: 0 },
    { day: '2026-02-30', network: 'x', surface: 'feed', seconds: 60, items: 0 },
  ]);
  expect((await db.days.toArray()).map(({ day }) => day)).toEqual(['2026-02-28']);
  await expect.poll(() => unreadable).toEqual(['days']);
  await db.delete();
});
