/** Whatever the recorder took, a file brings back: both ends go by one list of bounds. What does not fit is left out by name. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { joinVisits } from '../../../lib/ledger/visits.ts';
import { LONGEST_DAY_S, LONGEST_ID, MOST_OPENS } from '../../../lib/rules/bounds.ts';
import { exportJson } from '../../../lib/store/export/json.ts';
import { importRows } from '../../../lib/store/import/plan.ts';
import { check, parse } from '../../../lib/store/import/read.ts';
import { settingsFrom } from '../../../lib/store/import/settings.ts';
import { MIDNIGHT } from '../../../lib/time/day.ts';
import { claimOf, type TestWorld, world } from '../background/world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const DAY = 86_400_000;
const pause = async () => undefined;

const fileOf = ({ db, settings }: TestWorld) => exportJson(db, settings, NOON);
const read = async (file: Blob) => check(await parse(file), NOON, pause);
async function importInto(file: Blob) {
  const to = world(NOON);
  const { rows, leftOut } = await read(file);
  await importRows(to.db, rows, { now: NOON, starts: MIDNIGHT, pause });
  return { to, leftOut };
}
const withRows = (stores: object) =>
  new Blob([JSON.stringify({ format: 'enough', version: 1, at: NOON, settings: {}, stores })]);

test('an interval noted under a clock a year ahead is left out by name, and all else comes in', async () => {
  const from = world(NOON);
  await from.recorder.claim(claimOf(NOON - 60_000, 30, { id: 'before' }));
  from.clock.now += 365 * DAY;
  await from.recorder.claim(claimOf(from.clock.now, 30, { id: 'ahead' }));
  from.clock.now = NOON;
  await from.recorder.claim(claimOf(NOON - 20_000, 10, { id: 'after' }));
  const { to, leftOut } = await importInto(await fileOf(from));
  expect((await to.db.exposures.toArray()).map(({ id }) => id).sort()).toEqual(['after', 'before']);
  expect(leftOut).toEqual([
    { store: 'exposures', row: 2, why: 'ahead' },
    { store: 'claims', row: 2, why: 'ahead' },
    { store: 'visits', row: 1, why: 'ahead' },
  ]);
});

test('a visit with more openings than any file may hold keeps the first of them, wherever they are joined', async () => {
  const opens = Array.from({ length: MOST_OPENS + 500 }, (_, i) => ({
    at: NOON - 100_000 + i,
    surface: 'feed' as const,
    from: 'direct' as const,
  }));
  const visit = { id: 'v', network: 'x', start: NOON - 100_000, end: NOON - 50_000, from: 'direct' as const, opens };
  const { visit: joined } = joinVisits([visit], { ...visit, id: 'w', open: opens[3] as never });
  expect(joined.opens).toEqual(opens.slice(0, MOST_OPENS));
  const { to, leftOut } = await importInto(withRows({ visits: [visit] })); // from an Enough that kept them all
  expect(leftOut).toEqual([]);
  expect((await to.db.visits.toArray())[0]?.opens).toHaveLength(MOST_OPENS);
});

test('of two reports of one opening the same one stays, whichever came first', () => {
  const open = (from: 'direct' | 'post') => ({ at: NOON, surface: 'feed' as const, from });
  const visit = { id: 'v', network: 'x', start: NOON, end: NOON, from: 'direct' as const };
  const join = (first: 'direct' | 'post', then: 'direct' | 'post') =>
    joinVisits([{ ...visit, opens: [open(first)] }], { ...visit, open: open(then) }).visit.opens;
  expect(join('post', 'direct')).toEqual(join('direct', 'post'));
});

test.each([
  ['a clock that begins in 1970', claimOf(5_000, 30), 60_000],
  ['a clock at the turn of the century', claimOf(Date.UTC(1999, 11, 31, 23, 59), 30), Date.UTC(2000, 0, 1)],
])('what is noted under %s comes in', async (_, claim, now) => {
  const from = world(now);
  await from.recorder.claim(claim);
  const { to, leftOut } = await importInto(await fileOf(from));
  expect(leftOut).toEqual([]);
  expect(await to.db.exposures.toArray()).toEqual(await from.db.exposures.toArray());
});

test('a date that lasts fifty hours, flown west across the date line, shrinks to a total that comes in', async () => {
  const sum = { day: '2026-06-01', network: 'x', surface: 'feed', seconds: 49 * 3600, items: 0 };
  expect((await importInto(withRows({ days: [sum] }))).leftOut).toEqual([]);
  const { leftOut } = await importInto(withRows({ days: [{ ...sum, seconds: LONGEST_DAY_S + 1 }] }));
  expect(leftOut).toEqual([{ store: 'days', row: 1, why: 'unfit' }]);
});

test('an interval with the longest name that comes in can be corrected', async () => {
  const id = 'n'.repeat(LONGEST_ID);
  const start = NOON - 20 * DAY;
  const row = { piece: 0, network: 'x', surface: 'feed', why: 'active', zone: 'UTC', day: '2026-05-21', items: 0 };
  const { to } = await importInto(withRows({ exposures: [{ ...row, id, start, end: start + 60_000 }] }));
  await to.recorder.correct({ kind: 'shorten', id, piece: 0, start, end: start + 30_000 });
  expect((await to.db.exposures.toArray()).map(({ end }) => end - start)).toEqual([30_000]);
});

test('a zone under another of its names becomes the one name', async () => {
  const claim = claimOf(NOON - 60_000, 30, { zone: 'Asia/Calcutta' });
  const { to, leftOut } = await importInto(withRows({ claims: [claim] }));
  expect(leftOut).toEqual([]);
  expect((await to.db.exposures.toArray()).map(({ zone }) => zone)).toEqual(['Asia/Kolkata']);
});

test('of the choices in a file those that fit come in, of a list the entries that do', () => {
  const limit = { id: 'a', day: { from: 60, to: 120 } };
  const given = { idle: 'soon', exact: true, limits: [limit, { id: 'b', day: { from: 9, to: 1 } }] };
  const { settings, unfit } = settingsFrom(given);
  expect(unfit).toBe(2);
  expect(settings).toMatchObject({ exact: true, limits: [limit] });
  expect(settings).not.toHaveProperty('idle');
});
