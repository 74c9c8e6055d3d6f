import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exposure } from '../../../lib/ledger/types.ts';
import { gunzip } from '../../../lib/store/copies/gzip.ts';
import { STORES } from '../../../lib/store/database.ts';
import { encrypt } from '../../../lib/store/export/age.ts';
import { exportJson } from '../../../lib/store/export/json.ts';
import { applyImport, importRows, planImport } from '../../../lib/store/import/plan.ts';
import { check, ImportError, parse } from '../../../lib/store/import/read.ts';
import { settingsFrom } from '../../../lib/store/import/settings.ts';
import { MIDNIGHT } from '../../../lib/time/day.ts';
import words from '../../../locales/en/data.json' with { type: 'json' };
import { claimOf, type TestWorld, world } from '../background/world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const MINUTE = 60_000;
const pause = async () => undefined;
const doing = { now: NOON, starts: MIDNIGHT, pause };

const fileOf = async ({ db, settings }: TestWorld) => exportJson(db, settings, NOON);
const read = async (file: Blob) => check(await parse(file), NOON, pause);
const take = async (to: TestWorld, file: Blob) => importRows(to.db, (await read(file)).rows, doing);
const allRows = async ({ db }: TestWorld) =>
  Object.fromEntries(await Promise.all(STORES.map(async (store) => [store, await db.table(store).toArray()])));
const noOverlap = (rows: Exposure[]) => {
  const sorted = rows.toSorted((a, b) => a.start - b.start);
  for (const [i, one] of sorted.entries()) expect(one.start).toBeGreaterThanOrEqual(sorted[i - 1]?.end ?? 0);
};

async function worldOf(id: string, offset = 0): Promise<TestWorld> {
  const it = world(NOON);
  const { recorder, db } = it;
  for (let i = 0; i < 6; i += 1) {
    const start = NOON - (6 - i) * 3_600_000 + offset;
    await recorder.arrive({ network: 'instagram', surface: 'feed', seen: true, at: start });
    await recorder.claim(claimOf(start, 500, { id: `${id}${i}`, items: [1, 200, 400] }));
  }
  const old = { piece: 0, network: 'x', surface: 'feed' as const, why: 'active' as const, zone: 'Europe/Berlin' };
  const start = NOON - 30 * 86_400_000 + offset;
  await db.exposures.put({ ...old, id: `${id}old`, start, end: start + 300_000, day: '2026-05-11', items: 4 });
  await db.days.put({ day: '2026-01-05', network: 'x', surface: 'feed', seconds: 600, items: 3 });
  await db.notes.put({ id: `${id}n`, at: NOON, thought: 'mine' });
  return it;
}

test('a file taken into an empty browser brings back what it was made of, and a second time changes nothing', async () => {
  const from = await worldOf('a');
  await from.recorder.correct({ kind: 'move', id: 'a2', piece: 0, surface: 'shorts' });
  await from.recorder.correct({ kind: 'erase', start: NOON - 3_600_000, end: NOON - 3_500_000 });
  const to = world(NOON);
  const said = await take(to, await fileOf(from));
  const sums = async ({ db }: TestWorld) => db.exposures.orderBy('start').toArray();
  expect(await sums(to)).toEqual(await sums(from));
  expect(await to.db.visits.toArray()).toEqual(await from.db.visits.toArray());
  expect(await to.db.days.toArray()).toEqual(await from.db.days.toArray());
  expect(said).toMatchObject({ intervals: (await sums(from)).length, erased: 0 });
  const before = await allRows(to);
  expect(await take(to, await fileOf(from))).toMatchObject({
    intervals: 0,
    seconds: 0,
    visits: 0,
    others: 0,
    days: null,
  });
  expect(await allRows(to)).toEqual(before);
  expect(await take(from, await fileOf(from))).toMatchObject({ intervals: 0, visits: 0, others: 0 });
});

test('two browsers come together: their sum is the time in which either was used, whichever way round', async () => {
  const [a, b] = [await worldOf('a'), await worldOf('b', 4 * MINUTE)];
  const [fileA, fileB] = [await fileOf(a), await fileOf(b)];
  await take(a, fileB);
  await take(b, fileA);
  const rows = await a.db.exposures.orderBy('start').toArray();
  noOverlap(rows);
  const spent = rows
    .filter(({ network }) => network === 'instagram')
    .reduce((sum, one) => sum + one.end - one.start, 0);
  expect(spent / 1000).toBe(6 * (500 + 240));
  expect((await b.db.exposures.orderBy('start').toArray()).map(({ start, end }) => [start, end])).toEqual(
    rows.map(({ start, end }) => [start, end]),
  );
  expect(await a.db.visits.count()).toBe(6);
  const before = await allRows(a);
  await take(a, fileB);
  expect(await allRows(a)).toEqual(before);
});

test('erased time does not come back with a file from before, and an erasure in a file is obeyed here', async () => {
  const a = await worldOf('a');
  const before = await fileOf(a);
  await a.recorder.correct({ kind: 'erase', start: NOON - 40 * 86_400_000, end: NOON - 2 * 3_600_000 });
  const left = await a.db.exposures.toArray();
  expect(left.length).toBe(2);
  await take(a, before);
  expect(await a.db.exposures.toArray()).toEqual(left);
  const b = world(NOON);
  await take(b, before);
  expect(await b.db.exposures.count()).toBe(7);
  await take(b, await fileOf(a));
  expect(await b.db.exposures.toArray()).toEqual(left);
});

test('what a file erased goes here in every place, whichever of the two came first', async () => {
  const a = await worldOf('a');
  const before = await fileOf(a);
  await a.db.nudges.put({
    id: 'n',
    at: NOON - 3_500_000,
    network: 'instagram',
    surface: 'feed',
    kind: 'door',
  } as never);
  await a.db.checkins.put({
    id: 'k',
    at: NOON - 3_500_000,
    zone: 'UTC',
    network: 'instagram',
    surface: 'feed',
    felt: 'same',
  });
  const marked = await fileOf(a);
  await a.recorder.correct({ kind: 'erase', start: NOON - 3_600_000 - 1, end: NOON - 3_600_000 + 300_000 });
  await a.recorder.correct({ kind: 'erase', start: NOON - 7_200_000 - 1, end: NOON - 6_000_000 });
  const erased = await fileOf(a);
  const [one, other] = [world(NOON), world(NOON)];
  for (const file of [before, marked]) await take(one, file);
  await one.recorder.tidy('UTC'); // a copy knows all of it
  await take(one, erased);
  for (const file of [erased, marked, before]) await take(other, file);
  const { copies, clock: _, ...left } = await allRows(one);
  expect(left).toEqual({ ...(await allRows(other)), copies: undefined, clock: undefined });
  expect(left.claims?.map(({ id }: { id: string }) => id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a5']);
  expect(left.claims?.at(-1)?.items).toEqual([400]);
  expect([left.nudges, left.checkins]).toEqual([[], []]);
  const copy = await (await gunzip(new Blob([copies?.[0]?.file as never]))).text();
  expect(JSON.parse(copy).stores.claims.map(({ id }: { id: string }) => id)).not.toContain('a4');
  expect(JSON.parse(copy).stores.checkins).toEqual([]);
});

test('an interval whose claim is gone is laid beside what is live', async () => {
  const a = await worldOf('a');
  const data = JSON.parse(await (await fileOf(a)).text());
  data.stores.claims = [];
  const b = await worldOf('b', 4 * MINUTE);
  await take(b, new Blob([JSON.stringify(data)]));
  noOverlap(await b.db.exposures.toArray());
  await b.recorder.claim(claimOf(NOON - 3_600_000 + 4 * MINUTE, 540, { id: 'b5', items: [1, 200, 400] }));
  noOverlap(await b.db.exposures.toArray());
  const before = await allRows(b);
  await take(b, new Blob([JSON.stringify(data)]));
  expect(await allRows(b)).toEqual(before);
});

test('stopped half way, or the disk full half way, nothing is changed', async () => {
  const from = world(NOON);
  const row = {
    network: 'x',
    surface: 'feed' as const,
    why: 'active' as const,
    zone: 'UTC',
    day: '2026-05-11',
    items: 0,
  };
  await from.db.exposures.bulkPut(
    Array.from({ length: 9000 }, (_, i) => {
      const start = NOON - 31 * 86_400_000 + i * 1000;
      return { ...row, id: `e${i}`, piece: 0, start, end: start + 900 };
    }),
  );
  const { rows } = await read(await fileOf(from));
  const to = await worldOf('b');
  const before = await allRows(to);
  const stop = new AbortController();
  const plan = await planImport(to.db, rows, doing);
  const shares: number[] = [];
  const stopped = applyImport(
    to.db,
    plan,
    (share) => (shares.push(share) === 2 ? stop.abort() : undefined),
    stop.signal,
  );
  await expect(stopped).rejects.toThrow();
  expect(shares.length).toBe(2);
  expect(await allRows(to)).toEqual(before);
  const full = applyImport(to.db, plan, (share) => {
    to.full = share > 0.5;
  });
  await expect(full).rejects.toThrow();
  to.full = false;
  expect(await allRows(to)).toEqual(before);
  await applyImport(to.db, plan);
  expect(await to.db.exposures.count()).toBe(9007);
});

test('a plan made before the ledger went on is not applied', async () => {
  const [a, b] = [await worldOf('a'), await worldOf('b', 4 * MINUTE)];
  const { rows } = await read(await fileOf(a));
  const plan = await planImport(b.db, rows, doing);
  await b.recorder.claim(claimOf(NOON - 20 * MINUTE, 60, { id: 'later' }));
  await expect(applyImport(b.db, plan)).rejects.toThrow(ImportError);
});

/** Files of those that fit which are taken in: each needs a world of its own. */
const FITTING = 40;
const TAKEN = ['fits', 'rows left out', 'unfit choices'];

test('2,000 spoilt files are each turned away for a reason, or lose what does not fit; nothing is changed by reading them', async () => {
  const from = await worldOf('a');
  const whole = await (await fileOf(from)).text();
  const to = await worldOf('b');
  const before = JSON.stringify(await allRows(to));
  const fits: Blob[] = [];
  const bad = fc.constantFrom<unknown>(
    null,
    -1,
    1e300,
    '',
    '<script>alert(1)</script>',
    [],
    {},
    true,
    '2026-02-31',
    ['x'],
    9e15,
    { constructor: 1 },
  );
  const reasons = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        how: fc.constantFrom('cut', 'value', 'proto', 'version', 'drop', 'letter', 'order', 'settings'),
        at: fc.nat(),
        bad,
        deep: fc.nat(),
      }),
      async ({ how, at, bad: value, deep }) => {
        let text = whole;
        const data = JSON.parse(whole);
        const stores = Object.keys(data.stores).filter((store) => data.stores[store].length > 0);
        const rows = data.stores[stores[at % stores.length] as string];
        const row = rows[deep % rows.length];
        const keys = Object.keys(row);
        const key = keys[(at + deep) % keys.length] as string;
        if (how === 'cut') text = whole.slice(0, at % (whole.length - 2));
        else if (how === 'letter')
          text = `${whole.slice(0, at % whole.length)}\u0000${whole.slice((at % whole.length) + 1)}`;
        else {
          if (how === 'value') row[key] = value;
          if (how === 'version') data.version = 2 + (at % 1000);
          if (how === 'drop') delete row[key];
          if (how === 'order' && 'start' in row) [row.start, row.end] = [row.end, row.start];
          const chosen = Object.keys(data.settings);
          if (how === 'settings') data.settings[chosen[at % chosen.length] as string] = value;
          text = JSON.stringify(data);
          if (how === 'proto') text = text.replace(`"${key}":`, `"__proto__":{"polluted":true},"${key}":`);
        }
        const file = new Blob([text]);
        const outcome = await read(file)
          .then(({ settings, leftOut }) => {
            // as the page does it, before anything is taken in; a value that fits is a choice like any other
            if (settingsFrom(settings).unfit > 0) return 'unfit choices';
            return leftOut.length > 0 ? 'rows left out' : 'fits';
          })
          .catch((error: unknown) => {
            if (!(error instanceof ImportError)) throw error;
            return error.reason;
          });
        if (['fits', 'rows left out'].includes(outcome)) fits.push(file);
        reasons.set(outcome, (reasons.get(outcome) ?? 0) + 1);
        if (how === 'version') expect(outcome).toBe('newer');
        if (how === 'cut') expect(['ends', 'empty', 'notJson']).toContain(outcome);
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      },
    ),
    { numRuns: 2000 },
  );
  expect(JSON.stringify(await allRows(to))).toBe(before);
  for (const reason of ['ends', 'newer', 'notJson', ...TAKEN]) expect(reasons.get(reason) ?? 0).toBeGreaterThan(0);
  for (const reason of reasons.keys()) if (!TAKEN.includes(reason)) expect(Object.keys(words.reason)).toContain(reason);
  // what was let through does no harm: it is laid beside the ledger by the same laws as any other file
  for (const file of fits.slice(0, FITTING)) {
    const own = await worldOf('b');
    await take(own, file);
    noOverlap(await own.db.exposures.toArray());
  }
});

test('a shut file asks for its passphrase, and says when it is another', { timeout: 60_000 }, async () => {
  const shut = await encrypt(await fileOf(await worldOf('a')), 'a quiet lake');
  await expect(parse(shut)).rejects.toMatchObject({ reason: 'needsPassphrase' });
  await expect(parse(shut, 'a loud lake')).rejects.toMatchObject({ reason: 'passphrase' });
  await expect(parse(shut.slice(0, 80), 'a quiet lake')).rejects.toMatchObject({ reason: 'passphrase' });
  expect((await check(await parse(shut, 'a quiet lake'), NOON, pause)).rows.exposures).toHaveLength(7);
});
