import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase, VERSION_1 } from '../../../../lib/store/database.ts';
import { exportJson } from '../../../../lib/store/export/json.ts';
import { takeIn } from '../../../../lib/store/import/plan.ts';
import { check, parse } from '../../../../lib/store/import/read.ts';
import { SHAPES } from '../../../../lib/store/import/schema.ts';
import {
  eraseNotes,
  keepNote,
  lockNotes,
  openNotes,
  readNotes,
  unlockNotes,
} from '../../../../lib/store/personal/notes.ts';
import { settingsSchema } from '../../../../lib/store/settings.ts';
import { MIDNIGHT } from '../../../../lib/time/day.ts';

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
    await takeIn(to, rows, doing);
  };

  test('a file brings open notes as they were, and sealed ones under their own passphrase', async () => {
    const to = openDatabase(`notes-${crypto.randomUUID()}`);
    await keepNote(db, WORDS, 1);
    await carry(to);
    expect((await readNotes(to)).notes).toMatchObject([{ ...WORDS, at: 1 }]);
    await to.notes.clear();
    await lockNotes(db, 'rain on slate', 2);
    await carry(to);
    const kept = await readNotes(to);
    expect(kept.notes).toEqual([]);
    expect(await openNotes(kept, 'rain on slates')).toBeNull();
    expect(await openNotes(kept, 'rain on slate')).toMatchObject([{ ...WORDS, at: 1 }]);
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
    await lockNotes(db, 'rain on slate', 2);
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
    const kept = await readNotes(db);
    expect(kept.notes).toEqual([]);
    expect(await openNotes(kept, 'rain on slates')).toBeNull();
    expect(await openNotes(kept, '')).toBeNull();
    expect((await openNotes(kept, 'rain on slate'))?.map(({ thought }) => thought)).toEqual(['later', WORDS.thought]);
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
    await db.notes.put({ ...sealed[1], data: 'AAAA' } as never);
    expect(await openNotes(await readNotes(db), 'rain on slate')).toMatchObject([{ thought: 'later' }]);
  });

  test('every row is one that a file may hold, so that it can come back in', async () => {
    const rows = await db.notes.toArray();
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(SHAPES.notes.safeParse(row).success).toBe(true);
    for (const row of rows) expect(SHAPES.notes.parse(row)).toEqual(row);
  });
});
