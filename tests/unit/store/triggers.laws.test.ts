/** What sets a person off is one set, in whichever order it was named and taken in, how often, sealed or not. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plainText } from '../../../lib/soften/plain-text.ts';
import type { Trigger, TriggerWords } from '../../../lib/soften/trigger.ts';
import type { Database } from '../../../lib/store/database.ts';
import { exportJson } from '../../../lib/store/export/json.ts';
import { importRows } from '../../../lib/store/import/plan.ts';
import { check, parse } from '../../../lib/store/import/read.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { keepTrigger, lockNotes, openTriggers } from '../../../lib/store/personal/locks.ts';
import { readableTriggers, rememberTriggers, takesTrigger } from '../../../lib/store/personal/readable-triggers.ts';
import { readTriggers } from '../../../lib/store/personal/triggers.ts';
import { settingsSchema } from '../../../lib/store/settings.ts';
import { MIDNIGHT } from '../../../lib/time/day.ts';
import { runs, verdictOnStored } from '../laws.ts';

const NOW = Date.UTC(2026, 5, 10);
const PASSPHRASE = 'a lamp';
/** of the passphrase's hard work: the least there is */
const EFFORT = 1;
const pause = async () => undefined;
let made = 0;

/** Some of them are the same to a reader: case, accents and spaces. */
const wanted: fc.Arbitrary<TriggerWords> = fc.record(
  {
    kind: fc.constantFrom('word', 'account'),
    text: fc.constantFrom('marathon', 'Marathon', 'café', 'CAFE', 'ice cream', 'ice  cream', 'anna', '減量'),
    network: fc.constantFrom('instagram', 'x'),
  },
  { requiredKeys: ['kind', 'text'] },
);

/** Mostly one of them is named once more, in capitals. */
const named = (maxLength: number): fc.Arbitrary<TriggerWords[]> =>
  fc
    .tuple(fc.array(wanted, { minLength: 1, maxLength }), fc.nat(3))
    .map(([all, again]) => (again > 0 && all[0] ? [...all, { ...all[0], text: all[0].text.toUpperCase() }] : all));
/** Before which act the passphrase is chosen, counted round and round; mostly it is. */
const lockAt = fc.option(fc.nat(11), { freq: 4, nil: undefined });

const asRead = (all: readonly TriggerWords[]): string[] =>
  [...new Set(all.map(({ kind, text, network = '' }) => `${kind} ${plainText(text)} ${network}`))].sort();

function browserWithNothing(): Database {
  fakeBrowser.reset();
  made += 1;
  return openDatabase(`triggers-of-law-${made}`);
}

/** As our page does it, which keeps open in memory what it seals. @param takes whether one is to be kept, or with a planted fault */
async function add(db: Database, words: TriggerWords, takes: typeof takesTrigger): Promise<void> {
  if (!(await takes(db, words))) return;
  made += 1;
  const trigger: Trigger = { id: `t${made}`, at: made, ...words };
  await keepTrigger(db, trigger);
  if ((await readTriggers(db)).sealed.length > 0) await rememberTriggers([trigger]);
}

async function lock(db: Database): Promise<void> {
  const { open } = await readTriggers(db);
  await lockNotes(db, PASSPHRASE, NOW - 1, EFFORT);
  await rememberTriggers(open);
}

const inOrder = <One>(all: readonly One[], keys: readonly number[]): One[] =>
  all
    .map((one, i) => ({ one, key: keys[i % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

const keys = fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 });

const namedInAnyOrder = (takes = takesTrigger, features = { sealed: 0, same: 0 }) =>
  fc.asyncProperty(named(5), keys, lockAt, async (all, order, lockAt) => {
    const meant = asRead(all);
    if (meant.length < all.length) features.same += 1;
    const db = browserWithNothing();
    const acts = inOrder([...all, ...all], order);
    for (const [i, words] of acts.entries()) {
      if (lockAt !== undefined && i === lockAt % acts.length) {
        features.sealed += 1;
        await lock(db);
      }
      await add(db, words, takes);
    }
    const { triggers, sealed } = await readableTriggers(db);
    expect(sealed).toBe(0);
    expect(triggers.map(({ kind, text, network = '' }) => `${kind} ${plainText(text)} ${network}`).sort()).toEqual(
      meant,
    );
    await db.delete();
  });

test('what is named in any order and any number of times is there once, sealed or not', {
  timeout: 3_600_000,
}, async () => {
  const features = { sealed: 0, same: 0 };
  await fc.assert(namedInAnyOrder(takesTrigger, features), { numRuns: runs(40) });
  for (const count of Object.values(features)) expect(count).toBeGreaterThan(runs(40) / 10);
});

const saved = (db: Database) => exportJson(db, settingsSchema.parse({}), NOW);
async function take(db: Database, file: Blob): Promise<void> {
  const { rows, leftOut } = await check(await parse(file), NOW, pause);
  expect(leftOut).toEqual([]);
  await importRows(db, rows, { now: NOW, starts: MIDNIGHT, pause });
}

/** What is there once the passphrase was given, where it is needed. */
async function all(db: Database): Promise<Trigger[]> {
  const { open, sealed } = await readTriggers(db);
  const opened = sealed.length > 0 ? ((await openTriggers(db, PASSPHRASE)) ?? []) : [];
  return [...open, ...opened].sort((a, b) => a.at - b.at);
}

/** @param save how a file is made, or with a planted fault */
const takenInAnyOrder = (save = saved, features = { sealed: 0 }) =>
  fc.asyncProperty(named(4), keys, lockAt, async (named, order, lockAt) => {
    const from = browserWithNothing();
    const files: Blob[] = [await save(from)];
    for (const [i, words] of named.entries()) {
      if (lockAt !== undefined && i === lockAt % named.length) {
        features.sealed += 1;
        await lock(from);
      }
      await add(from, words, takesTrigger);
      files.push(await save(from));
    }
    const meant = await all(from);
    expect(asRead(meant)).toEqual(asRead(named));
    const to = browserWithNothing();
    for (const file of inOrder([...files, ...files], order)) await take(to, file);
    expect(await all(to)).toEqual(meant);
    await Promise.all([from.delete(), to.delete()]);
  });

test('files of different moments, taken in any order and any number of times, give the same set, sealed or not', {
  timeout: 3_600_000,
}, async () => {
  const features = { sealed: 0 };
  await fc.assert(takenInAnyOrder(saved, features), { numRuns: runs(40) });
  expect(features.sealed).toBeGreaterThan(runs(40) / 10);
});

test.each<[string, () => Promise<string>]>([
  ['the same is kept as often as it is named', () => verdictOnStored(namedInAnyOrder(async () => true))],
  [
    'capitals make it another one',
    () =>
      verdictOnStored(
        namedInAnyOrder(async (db, { text, kind, network }) => {
          const { triggers } = await readableTriggers(db);
          return !triggers.some((one) => one.text === text && one.kind === kind && one.network === network);
        }),
      ),
  ],
  [
    'a file leaves out what is sealed',
    () =>
      verdictOnStored(
        takenInAnyOrder(async (db) => {
          const file = JSON.parse(await (await saved(db)).text());
          file.stores.triggers = file.stores.triggers.filter((row: object) => 'text' in row);
          return new Blob([JSON.stringify(file)]);
        }),
      ),
  ],
])('a planted fault is noticed: %s', async (_, verdict) => {
  expect(await verdict()).toBe('noticed');
});
