import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Trigger } from '../../../../lib/soften/trigger.ts';
import { triggersFor } from '../../../../lib/soften/trigger.ts';
import type { Database } from '../../../../lib/store/database.ts';
import { exportJson } from '../../../../lib/store/export/json.ts';
import { importRows } from '../../../../lib/store/import/plan.ts';
import { check, parse } from '../../../../lib/store/import/read.ts';
import { openDatabase } from '../../../../lib/store/open-database.ts';
import { keepNote, keepTrigger, lockNotes, openTriggers, unlockNotes } from '../../../../lib/store/personal/locks.ts';
import { eraseNotes } from '../../../../lib/store/personal/notes.ts';
import {
  eraseTrigger,
  readableTriggers,
  rememberTriggers,
  takesTrigger,
  waitingTriggers,
} from '../../../../lib/store/personal/readable-triggers.ts';
import { readTriggers } from '../../../../lib/store/personal/triggers.ts';
import { settingsSchema } from '../../../../lib/store/settings.ts';

/** Log2 of scrypt's work: a real lock takes a second or two. */
const EFFORT = 8;
const WORD: Trigger = { id: 'w', at: 1, kind: 'word', text: 'marathon' };
const ACCOUNT: Trigger = { id: 'a', at: 2, kind: 'account', text: 'fit.anna', network: 'instagram' };
let db: Database;

beforeEach(() => {
  fakeBrowser.reset();
  db = openDatabase(`triggers-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const file = async () => (await exportJson(db, settingsSchema.parse({}), 5)).text();
const readable = async () => (await readableTriggers(db)).triggers.map(({ text }) => text);
/** The browser was closed and opened: its memory is empty. */
const restart = () => fakeBrowser.storage.session.clear();

describe('what sets a person off', () => {
  test('is there as they named it, newest first, and in their file', async () => {
    await keepTrigger(db, WORD);
    await keepTrigger(db, ACCOUNT);
    expect(await readable()).toEqual(['fit.anna', 'marathon']);
    await restart();
    expect(await readable()).toEqual(['fit.anna', 'marathon']);
    expect(await file()).toContain('marathon');
  });

  test('comes back from a file, once', async () => {
    await keepTrigger(db, ACCOUNT);
    const { rows } = await check(await parse(new Blob([await file()])), 10, async () => undefined);
    await db.triggers.clear();
    for (let again = 0; again < 2; again++)
      await importRows(db, rows, { now: 10, starts: [{ at: 0, seconds: 0 }], pause: async () => undefined });
    expect((await readTriggers(db)).open).toEqual([ACCOUNT]);
  });

  test('is not kept twice, in whatever way it is written', async () => {
    await keepTrigger(db, WORD);
    expect(await takesTrigger(db, { kind: 'word', text: ' MÁRATHON ' })).toBe(false);
    expect(await takesTrigger(db, { kind: 'word', text: 'marathon', network: 'x' })).toBe(true);
    expect(await takesTrigger(db, { kind: 'account', text: 'marathon' })).toBe(true);
  });

  test('folds on its network, or on each where none was named', () => {
    expect(triggersFor('instagram', [WORD, ACCOUNT])).toEqual({ words: ['marathon'], accounts: ['fit.anna'] });
    expect(triggersFor('x', [WORD, ACCOUNT])).toEqual({ words: ['marathon'], accounts: [] });
    expect(triggersFor('x', [ACCOUNT])).toBeNull();
  });

  test('goes when it is erased, from memory too, and Undo has it back', async () => {
    await lockNotes(db, 'a lamp', 1, EFFORT);
    await keepTrigger(db, WORD);
    await rememberTriggers([WORD]);
    const back = await eraseTrigger(db, 'w');
    expect(await db.triggers.count()).toBe(0);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('marathon');
    await back();
    expect(await readable()).toEqual(['marathon']);
  });

  test('of a shape that is not known folds nothing, and stays', async () => {
    await db.table('triggers').put({ id: 'x', at: 1, kind: 'a newer one', text: 'y' });
    expect(await readableTriggers(db)).toEqual({ triggers: [], sealed: 0 });
    expect(await db.triggers.count()).toBe(1);
  });
});

describe('where the notes have a passphrase', () => {
  test('it is sealed at once, with all that was there', async () => {
    await keepTrigger(db, WORD);
    await lockNotes(db, 'a lamp', 1, EFFORT);
    await keepTrigger(db, ACCOUNT);
    const rows = JSON.stringify(await db.triggers.toArray());
    for (const own of ['marathon', 'fit.anna', 'instagram', 'account']) expect(rows).not.toContain(own);
    expect(await file()).not.toContain('marathon');
    expect((await readTriggers(db)).sealed).toHaveLength(2);
  });

  test('nothing of it can be read until the passphrase is given, and nothing after the browser closed', async () => {
    await keepTrigger(db, WORD);
    await lockNotes(db, 'a lamp', 1, EFFORT);
    expect(await readableTriggers(db)).toEqual({ triggers: [], sealed: 1 });
    expect(await openTriggers(db, 'another')).toBeNull();
    await rememberTriggers((await openTriggers(db, 'a lamp')) ?? []);
    expect(await readableTriggers(db)).toEqual({ triggers: [WORD], sealed: 0 });
    await restart();
    expect(await readableTriggers(db)).toEqual({ triggers: [], sealed: 1 });
  });

  test('it lies open again once the passphrase is taken off', async () => {
    await lockNotes(db, 'a lamp', 1, EFFORT);
    await keepTrigger(db, WORD);
    expect(await unlockNotes(db, 'a lamp')).toBe(true);
    expect((await readTriggers(db)).open).toEqual([WORD]);
  });

  test('it goes with notes that are given up for a forgotten passphrase; without one it stays', async () => {
    await keepTrigger(db, WORD);
    await eraseNotes(db);
    expect(await readable()).toEqual(['marathon']);
    await keepNote(db, { thought: 'a note' }, 1);
    await lockNotes(db, 'a lamp', 1, EFFORT);
    await eraseNotes(db);
    expect(await db.triggers.count()).toBe(0);
  });

  test('what was picked on a page waits in memory, folds meanwhile, and is sealed by the next page of ours', async () => {
    await lockNotes(db, 'a lamp', 1, EFFORT);
    await rememberTriggers([ACCOUNT], true);
    expect(await readable()).toEqual(['fit.anna']);
    expect(await waitingTriggers()).toEqual([ACCOUNT]);
    await keepTrigger(db, ACCOUNT);
    await rememberTriggers([ACCOUNT]);
    expect(await waitingTriggers()).toEqual([]);
    expect(await readable()).toEqual(['fit.anna']);
  });
});
