// Notes that an Enough before age has sealed: they open with the same passphrase, and are sealed anew as they do. The rows of
// the fixture were written by that version's own code.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../../lib/store/database.ts';
import { openDatabase } from '../../../../lib/store/open-database.ts';
import { keepNote, lockNotes, openNotes, unlockNotes } from '../../../../lib/store/personal/locks.ts';
import { readNotes } from '../../../../lib/store/personal/notes.ts';
import before from '../../../fixtures/sealed-before-age.json' with { type: 'json' };

const EFFORT = 8;
const { passphrase, rows, words } = before;
const OPENED = words.toReversed();

let db: Database;
/** how many writes still work; after that each one fails, as where the worker dies or the disk fills */
let writes = Number.POSITIVE_INFINITY;

beforeEach(async () => {
  writes = Number.POSITIVE_INFINITY;
  db = openDatabase(`before-${crypto.randomUUID()}`, () => {
    writes -= 1;
    return writes < 0;
  });
  await db.table('notes').bulkPut(rows);
});
afterEach(() => db.delete());

const noteRows = () => db.notes.toArray();
const old = async () => (await noteRows()).filter((row) => 'data' in row || 'shut' in row);

test('they open with their passphrase, and are sealed anew', async () => {
  expect(await openNotes(db, passphrase, EFFORT)).toMatchObject(OPENED);
  expect(await old()).toEqual([]);
  const kept = await readNotes(db);
  expect([kept.notes.length, kept.sealed.length, kept.locks.length]).toEqual([0, 2, 1]);
  expect(kept.sealed.map(({ id, at }) => [id, at])).toEqual(
    rows
      .slice(1)
      .toReversed()
      .map(({ id, at }) => [id, at]), // the same notes, of the same instants
  );
  for (const row of await noteRows())
    expect('sealed' in row ? row.sealed : 'identity' in row && row.identity).toMatch(/^-----BEGIN AGE/);
  expect(JSON.stringify(await noteRows())).not.toContain('Half of one');
  const again = await noteRows();
  expect(await openNotes(db, passphrase, EFFORT)).toMatchObject(OPENED);
  expect(await noteRows()).toEqual(again); // once
});

test('another passphrase opens nothing, and changes nothing', async () => {
  for (const wrong of ['', 'une soirée', 'Une soirée tranquille'])
    expect(await openNotes(db, wrong, EFFORT)).toBeNull();
  expect(await unlockNotes(db, 'une soirée')).toBe(false);
  expect(await noteRows()).toEqual(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
});

test('wherever it breaks off, all of it opens, then and the next time', async () => {
  const all = await noteRows();
  let lasts = 0;
  for (; ; lasts += 1) {
    writes = lasts;
    expect(await openNotes(db, passphrase, EFFORT)).toMatchObject(OPENED);
    if (writes >= 0) break; // nothing failed any more
    writes = Number.POSITIVE_INFINITY;
    expect(await noteRows()).toEqual(all);
  }
  expect(lasts).toBeGreaterThan(1);
  writes = Number.POSITIVE_INFINITY;
  expect(await old()).toEqual([]);
  expect(await openNotes(db, passphrase, EFFORT)).toMatchObject(OPENED);
});

test('what is kept before the passphrase is given again is sealed under the old lock, and opens with it', async () => {
  await keepNote(db, { thought: 'kept after the update' }, 1780000000009);
  expect(JSON.stringify(await noteRows())).not.toContain('after the update');
  expect((await openNotes(db, passphrase, EFFORT))?.map(({ thought }) => thought)).toEqual([
    'kept after the update',
    ...OPENED.map(({ thought }) => thought),
  ]);
  expect(await old()).toEqual([]);
});

test('what is kept while they are sealed anew opens too', async () => {
  await Promise.all([
    openNotes(db, passphrase, EFFORT),
    ...[11, 12, 13].map((at) => keepNote(db, { thought: `kept at ${at}` }, 1780000000000 + at)),
  ]);
  expect(await openNotes(db, passphrase, EFFORT)).toHaveLength(5);
  expect(await old()).toEqual([]);
});

test('the lock comes off, and they lie as they were', async () => {
  expect(await unlockNotes(db, passphrase)).toBe(true);
  expect(await readNotes(db)).toMatchObject({ notes: OPENED, sealed: [], locks: [] });
});

test('one that was damaged stays, takes no other with it, and is not tried again and again', async () => {
  const [damaged] = rows.slice(1);
  await db.table('notes').put({ ...damaged, data: 'AAAA' });
  expect(await openNotes(db, passphrase, EFFORT)).toMatchObject(OPENED.slice(0, 1));
  expect((await old()).map(({ id }) => id).toSorted()).toEqual([rows[0]?.id, damaged?.id].toSorted());
  const once = await noteRows();
  expect(await openNotes(db, passphrase, EFFORT)).toMatchObject(OPENED.slice(0, 1));
  expect(await noteRows()).toEqual(once);
  const [newest] = (await readNotes(db)).locks;
  expect(newest).toHaveProperty('recipient'); // what is kept from now on has the new envelope
});

test('a lock of another passphrase beside it is left alone', async () => {
  await lockNotes(db, 'rain on slate', 1790000000000, EFFORT);
  await keepNote(db, { thought: 'of the other lock' }, 1790000000001);
  expect(await openNotes(db, 'rain on slate', EFFORT)).toMatchObject([{ thought: 'of the other lock' }]);
  expect(await old()).toHaveLength(3);
  expect(await openNotes(db, passphrase, EFFORT)).toMatchObject(OPENED);
  expect(await old()).toEqual([]);
  expect((await readNotes(db)).locks).toHaveLength(2);
});
