/** Whatever the recorder took can be saved and brought in again: to the bit, in any order, any number of times. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJson } from '../../../lib/store/export/json.ts';
import { importRows } from '../../../lib/store/import/plan.ts';
import { check, parse } from '../../../lib/store/import/read.ts';
import { dayStartsOf } from '../../../lib/store/settings.ts';
import { play, startOf } from '../background/play.ts';
import { type TestWorld, tidyForAWeek, world } from '../background/world.ts';
import { runs } from '../laws.ts';
import { history } from '../ledger/histories.ts';

const DAY = 86_400_000;
const pause = async () => undefined;

/** What a ledger says, whatever its pieces are called: their names and numbers follow from how they came in. */
async function textOf({ db }: TestWorld) {
  const pieces = (await db.exposures.toArray()).map(({ id: _, piece: __, ...one }) => one);
  const sorted = <Row>(rows: Row[]) => rows.map((row) => JSON.stringify(row, Object.keys(row as object).sort())).sort();
  const visits = (await db.visits.toArray()).map(({ opens, ...visit }) => ({
    ...visit,
    opened: JSON.stringify(opens),
  }));
  return {
    exposures: sorted(pieces),
    visits: sorted(visits),
    days: sorted(await db.days.toArray()),
    checkins: sorted(await db.checkins.toArray()),
    nudges: sorted(await db.nudges.toArray()),
    cuts: sorted((await db.cuts.toArray()).map(({ undo: _, ...cut }) => cut)),
  };
}

/** All that a file holds: each row with its names in order. */
async function contentOf(it: TestWorld) {
  const { stores } = JSON.parse(await (await fileOf(it)).text()) as { stores: Record<string, object[]> };
  const inOrder = (row: object) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.fromEntries(Object.entries(stores).map(([store, rows]) => [store, rows.map(inOrder)]));
}

async function take(to: TestWorld, file: Blob): Promise<void> {
  const { rows, leftOut } = await check(await parse(file), to.clock.now, pause);
  expect(leftOut).toEqual([]);
  await importRows(to.db, rows, { now: to.clock.now, starts: dayStartsOf(to.settings), pause });
}

const fileOf = ({ db, settings, clock }: TestWorld) => exportJson(db, settings, clock.now);

/** A browser with the same choices and nothing in it. */
function another(from: TestWorld): TestWorld {
  return world(from.clock.now, structuredClone(from.settings));
}

const shown = fc.array(fc.record({ part: fc.nat(1000), felt: fc.boolean(), later: fc.boolean() }), { maxLength: 3 });

/** @param save how a file is made, or with a planted fault */
const backToTheBit = (save = fileOf, features = { aged: 0, shrunk: 0 }) =>
  fc.asyncProperty(
    history,
    fc.record({ half: fc.nat(1000), ages: fc.boolean(), shrinks: fc.boolean(), shown }),
    fc.infiniteStream(fc.nat(1000)),
    async (past, { half, ages, shrinks, shown: marks }, keys) => {
      const from = startOf(past);
      const files: Blob[] = [];
      const middle = Math.floor((past.acts.length * half) / 1000);
      for (const [i, act] of past.acts.entries()) {
        if (i === middle) {
          await mark(from, marks, false);
          // once claims are gone, what two files know of one of them cannot be told apart
          if (!ages) files.push(await save(from));
        }
        // what is undone is still a cut in a file that was made meanwhile
        if (act.kind !== 'undo' || ages || i < middle) await play(from, act);
      }
      await mark(from, marks, true);
      files.push(await save(from));
      const noted = await contentOf(from);

      const one = another(from);
      await take(one, files.at(-1) as Blob);
      expect(await contentOf(one)).toEqual(noted);

      if (ages) {
        features.aged += 1;
        from.clock.now += 20 * DAY;
        if (shrinks) from.settings.retention = 7 * 86_400;
        await tidyForAWeek(from);
        if ((await from.db.days.count()) > 0) features.shrunk += 1;
        files.push(await save(from));
      }
      const other = another(from);
      const twice = [...files, ...files].map((file) => ({ file, key: keys.next().value as number }));
      for (const { file } of twice.sort((a, b) => a.key - b.key)) await take(other, file);
      expect(await textOf(other)).toEqual(await textOf(one));
      await Promise.all([from.db.delete(), one.db.delete(), other.db.delete()]);
    },
  );

test('what was noted is back to the bit, from files of different days, in any order, any number of times', {
  timeout: 3_600_000,
}, async () => {
  const features = { aged: 0, shrunk: 0 };
  await fc.assert(backToTheBit(fileOf, features), { numRuns: runs(300) });
  for (const count of Object.values(features)) expect(count).toBeGreaterThan(runs(300) / 20);
});

test('a planted fault is seen: a file whose intervals are rounded to the second', async () => {
  const rounded = async (it: TestWorld) => {
    const text = await (await fileOf(it)).text();
    return new Blob([text.replaceAll(/("(?:start|end)":\d+)\d{3}/g, '$1000')]);
  };
  expect((await fc.check(backToTheBit(rounded), { numRuns: 300, endOnFailure: true })).failed).toBe(true);
}, 60_000);

/** What was shown and felt at moments of the ledger; what a person chose there is known only later. */
async function mark({ db }: TestWorld, marks: { part: number; felt: boolean; later: boolean }[], late: boolean) {
  const [first, last] = [await db.exposures.orderBy('start').first(), await db.exposures.orderBy('start').last()];
  if (!first || !last) return;
  for (const [i, { part, felt, later }] of marks.entries()) {
    if (later && !late) continue;
    const known = await db.nudges.get(`n${i}`);
    const id = `${late && !known ? 'late' : ''}${i}`;
    const at = known?.at ?? Math.floor(first.start + ((last.end - first.start) * part) / 1000);
    // nothing is shown in the past
    if (!known && (await db.cuts.toArray()).some((cut) => cut.start <= at && at < cut.end)) continue;
    const place = { network: known?.network ?? first.network, surface: 'feed' as const, at };
    const chosen = known && { chose: 'stay' as const, choseAt: at };
    await db.nudges.put({ id: `n${id}`, ...place, kind: 'door', asked: true, ...chosen });
    if (felt && !known) await db.checkins.put({ id: `k${id}`, ...place, zone: 'UTC', felt: 'same' });
  }
}
