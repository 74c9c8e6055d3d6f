import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, VERSION_1 } from '../../../../lib/store/database.ts';
import { exportJson } from '../../../../lib/store/export/json.ts';
import { importRows } from '../../../../lib/store/import/plan.ts';
import { check, parse } from '../../../../lib/store/import/read.ts';
import { SCHEMAS } from '../../../../lib/store/import/schema.ts';
import { openDatabase } from '../../../../lib/store/open-database.ts';
import { keepNote, lockNotes, openNotes, unlockNotes } from '../../../../lib/store/personal/locks.ts';
import { eraseNotes, readNotes } from '../../../../lib/store/personal/notes.ts';
import { settingsSchema } from '../../../../lib/store/settings.ts';
import type { AgeSealedNote } from '../../../../lib/thoughts/note.ts';
import { MIDNIGHT } from '../../../../lib/time/day.ts';

/** Log2 of scrypt's work: a real lock takes a second or two. */
const EFFORT = 8;
const WORDS = { thought: 'I said it all wrong', fairer: 'It was one line', pattern: 'rumination-and-overcorrection' };
let db: Database;
let full = false;

beforeEach(() => {
  full = false;
  db = openDatabase(`notes-${crypto.randomUUID()}`, () => full);
});
afterEach(() => db.delete());

const file = async () => (await exportJson(db, settingsSchema.parse({}), 5)).text();

describe('kept words', () => {
  test('are there as they were, newest first', async () => {
    await keepNote(db, WORDS, 1);
    await keepNote(db, { thought: 'later' }, 2);
    expect((await readNotes(db)).notes.map(({ thought }) => thought)).toEqual(['later', WORDS.thought]);
  });

  test('a full disk keeps nothing and says so', async () => {
    await db.open();
    full = true;
    await expect(keepNote(db, WORDS, 1)).rejects.toThrow();
    full = false;
    expect(await readNotes(db)).toEqual({ notes: [], sealed: [], locks: [] });
  });

  test('a row of another shape stays, and is not shown', async () => {
    await db.table('notes').put({ id: 'x', at: 1, from: 'a newer Enough' });
    expect((await readNotes(db)).notes).toEqual([]);
    expect(await db.notes.count()).toBe(1);
  });
});

describe('into another browser, or another version', () => {
  const doing = { now: 9, starts: MIDNIGHT, pause: async () => undefined };
  const carry = async (to: Database) => {
    const { rows } = await check(await parse(await exportJson(db, settingsSchema.parse({}), 5)), 9, doing.pause);
    await importRows(to, rows, doing);
  };

  test('a file brings open notes as they were, and sealed ones under their own passphrase', async () => {
    const to = openDatabase(`notes-${crypto.randomUUID()}`);
    await keepNote(db, WORDS, 1);
    await carry(to);
    expect((await readNotes(to)).notes).toMatchObject([{ ...WORDS, at: 1 }]);
    await to.notes.clear();
    await lockNotes(db, 'rain on slate', 2, EFFORT);
    await carry(to);
    expect((await readNotes(to)).notes).toEqual([]);
    expect(await openNotes(to, 'rain on slates')).toBeNull();
    expect(await openNotes(to, 'rain on slate')).toMatchObject([{ ...WORDS, at: 1 }]);
    await to.delete();
  });

  test('a database of the first version is read by this one, note by note', async () => {
    const name = `notes-${crypto.randomUUID()}`;
    const first = new Dexie(name);
    first.version(1).stores(VERSION_1);
    await first.table('notes').put({ id: 'n', at: 1, ...WORDS });
    first.close();
    const now = openDatabase(name);
    expect((await readNotes(now)).notes).toEqual([{ id: 'n', at: 1, ...WORDS }]);
    expect(now.verno).toBeGreaterThan(1);
    await now.delete();
  });
});

describe('with a passphrase', () => {
  beforeEach(async () => {
    await keepNote(db, WORDS, 1);
    await db.copies.put({ id: '2026-11-24', at: 1, file: new Uint8Array() });
    await lockNotes(db, 'rain on slate', 2, EFFORT);
  });

  test('no word is left in the database, in an export or in a copy', async () => {
    await keepNote(db, { thought: 'kept after it was sealed' }, 3);
    const rows = JSON.stringify(await db.notes.toArray());
    for (const place of [rows, await file()])
      for (const word of ['said it all', 'one line', 'rumination', 'kept after', 'rain on slate'])
        expect(place).not.toContain(word);
    expect(await db.copies.count()).toBe(0);
    expect((await readNotes(db)).sealed).toHaveLength(2);
  });

  test('the right one shows them, another shows nothing', async () => {
    await keepNote(db, { thought: 'later' }, 3);
    expect((await readNotes(db)).notes).toEqual([]);
    expect(await openNotes(db, 'rain on slates')).toBeNull();
    expect(await openNotes(db, '')).toBeNull();
    expect((await openNotes(db, 'rain on slate'))?.map(({ thought }) => thought)).toEqual(['later', WORDS.thought]);
  });

  test('it comes off with the passphrase alone', async () => {
    expect(await unlockNotes(db, 'wrong')).toBe(false);
    expect((await readNotes(db)).sealed).toHaveLength(1);
    expect(await unlockNotes(db, 'rain on slate')).toBe(true);
    expect(await readNotes(db)).toMatchObject({ notes: [{ ...WORDS, at: 1 }], sealed: [], locks: [] });
  });

  test('forgotten, all can be erased and a new beginning made', async () => {
    await eraseNotes(db);
    await keepNote(db, { thought: 'anew' }, 4);
    expect((await readNotes(db)).notes).toHaveLength(1);
  });

  test('a note that was changed does not open, and takes no other with it', async () => {
    await keepNote(db, { thought: 'later' }, 3);
    const { sealed } = await readNotes(db);
    const { sealed: file } = sealed[1] as AgeSealedNote;
    const middle = file.length / 2;
    const other = file[middle] === 'A' ? 'B' : 'A';
    await db.notes.put({
      ...(sealed[1] as AgeSealedNote),
      sealed: file.slice(0, middle) + other + file.slice(middle + 1),
    });
    expect(await openNotes(db, 'rain on slate')).toMatchObject([{ thought: 'later' }]);
  });

  test('a note as long as a note may be, in any script, opens as it was kept', async () => {
    for (const character of ['字', '\u0001', '"']) {
      const words = { thought: character.repeat(2000), asked: character.repeat(2000), fairer: character.repeat(2000) };
      const id = await keepNote(db, words, 3);
      expect((await openNotes(db, 'rain on slate'))?.find((note) => note.id === id)).toMatchObject(words);
      expect(SCHEMAS.notes.safeParse(await db.notes.get(id)).success).toBe(true);
    }
  });

  test('the passphrase is the same however a keyboard puts its letters together', async () => {
    await eraseNotes(db);
    await keepNote(db, WORDS, 1);
    await lockNotes(db, 'soirée'.normalize('NFD'), 2, EFFORT);
    expect(await openNotes(db, 'soirée'.normalize('NFC'))).toHaveLength(1);
  });

  test('a note that is kept while a lock comes or goes is never left under the wrong one', async () => {
    await unlockNotes(db, 'rain on slate');
    await Promise.all([
      ...[5, 6, 7].map((at) => keepNote(db, { thought: `kept at ${at}` }, at)),
      lockNotes(db, 'rain on slate', 4, EFFORT),
    ]);
    expect((await readNotes(db)).notes).toEqual([]);
    expect(await openNotes(db, 'rain on slate')).toHaveLength(4);
    await Promise.all([
      ...[8, 9].map((at) => keepNote(db, { thought: `kept at ${at}` }, at)),
      unlockNotes(db, 'rain on slate'),
    ]);
    expect(await readNotes(db)).toMatchObject({ notes: { length: 6 }, sealed: [], locks: [] });
  });

  test('every row is one that a file may hold, so that it can come back in', async () => {
    const rows = await db.notes.toArray();
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(SCHEMAS.notes.safeParse(row).success).toBe(true);
    for (const row of rows) expect(SCHEMAS.notes.parse(row)).toEqual(row);
  });
});
