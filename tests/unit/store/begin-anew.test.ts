// The database's files are damaged and the browser neither reads nor replaces them: it is begun anew, never because of one failure.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { keepSettingsIn } from '../../../lib/store/settings-place.ts';
import { createMender } from '../../../lib/store/spare/begin-anew.ts';
import { readPacked } from '../../../lib/store/spare/files.ts';
import { LOST, SPARE } from '../../../lib/store/spare/names.ts';
import { createSpare } from '../../../lib/store/spare/spare.ts';
import { getStatus } from '../../../lib/store/status.ts';
import { memoryFiles } from './memory-files.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const MINUTE = 60_000;
const exposure = (i: number) => ({
  ...{ id: `e${i}`, piece: 0, network: 'x', surface: 'feed' as const, why: 'active' as const, zone: 'UTC', items: 1 },
  ...{ start: NOON - (i + 1) * MINUTE, end: NOON - i * MINUTE, day: '2026-06-10' },
});

const open = IDBFactory.prototype.open;
let made = 0;
let now = NOON;
let start = 'first';
let full = false;
let db: Database;
let there: ReturnType<typeof memoryFiles>;
const spare = () => createSpare({ db, files: there.files, settings: getSettings, now: () => now });
const mend = (how: 'opening' | 'whole' = 'whole') =>
  createMender({ db, files: there.files, now: () => now, startId: async () => start })(how);

/** A background that starts: a handle of its own. */
function restart(): void {
  db?.close();
  db = openDatabase(`anew-${made}`, () => full);
  keepSettingsIn(db, () => undefined);
}

beforeEach(() => {
  made += 1;
  now = NOON;
  start = 'first';
  full = false;
  there = memoryFiles();
  restart();
});
afterEach(() => vi.restoreAllMocks());

const unknown = (): DOMException => new DOMException('The operation failed for reasons unrelated.', 'UnknownError');
/** A request that fails, as a browser answers it. */
function failed(error: DOMException): IDBOpenDBRequest {
  const request = Object.assign(new EventTarget(), { error }) as unknown as IDBOpenDBRequest;
  queueMicrotask(() => request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} } as never));
  return request;
}
/** Opening fails until the database is deleted. @param others so does that of any other */
function breakOpening(error = unknown(), others = false): void {
  db.close();
  let broken = true;
  const { deleteDatabase } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
    return broken && (others || name === db.name) ? failed(error) : open.call(this, name, version);
  });
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, name) {
    if (name === db.name) broken = false;
    return deleteDatabase.call(this, name);
  });
  restart();
}
const deleted = () => vi.mocked(IDBFactory.prototype.deleteDatabase).mock.calls.some(([name]) => name === db.name);

async function live(): Promise<void> {
  await changeSettings({ theme: 'dark' });
  await db.exposures.bulkPut([exposure(0), exposure(2)]);
  await spare().renew();
}

describe('a database that does not open', () => {
  test('is begun anew at the third start of the browser in which it fails, and its copy is offered', async () => {
    await live();
    breakOpening();
    for (start of ['second', 'third']) {
      expect(await mend()).toBe('waits');
      expect(deleted()).toBe(false);
      restart();
    }
    start = 'fourth';
    expect(await mend()).toBe('anew');
    await spare().settle();
    expect((await getStatus()).lost).toEqual({ at: NOON, why: 'gone' });
    expect(await readPacked(there.files, LOST)).toMatchObject({
      settings: { theme: 'dark' },
      stores: { exposures: [{ id: 'e2' }, { id: 'e0' }] },
    });
    expect(await db.exposures.count()).toBe(0);
    expect(await mend()).toBe('sound');
  });

  test('is begun anew within one start where failures lie ten minutes apart, however often it is tried between', async () => {
    await live();
    breakOpening();
    for (let minute = 0; minute < 20; minute += 1) {
      expect(await mend(minute % 2 ? 'whole' : 'opening')).toBe('waits');
      now += MINUTE;
    }
    expect(deleted()).toBe(false);
    expect(await mend()).toBe('anew');
  });

  test('is left alone once it opens again, and an old failure counts no more', async () => {
    await live();
    breakOpening();
    await mend();
    now += 10 * MINUTE;
    await mend();
    vi.restoreAllMocks();
    restart();
    expect(await mend('opening')).toBe('sound');
    breakOpening();
    now += 10 * MINUTE;
    expect(await mend()).toBe('waits');
    expect(deleted()).toBe(false);
  });

  test.each([
    ['no database opens', () => breakOpening(unknown(), true)],
    ['the disk is full', () => breakOpening(new DOMException('Full.', 'QuotaExceededError'))],
    ['a newer Enough made it', () => breakOpening(new DOMException('Newer.', 'VersionError'))],
  ])('is never deleted where %s', async (_, breakIt) => {
    await live();
    breakIt();
    for (let i = 0; i < 6; i += 1) {
      expect(await mend()).toBe('waits');
      now += 60 * MINUTE;
    }
    expect(deleted()).toBe(false);
  });

  test('is never deleted where the copy cannot be looked at', async () => {
    await live();
    breakOpening();
    const read = there.files.read;
    there.files.read = async (name) => {
      if (name === SPARE) throw new Error('The disk did not answer.');
      return read(name);
    };
    for (let i = 0; i < 4; i += 1) {
      await mend().catch(() => undefined);
      now += 60 * MINUTE;
    }
    expect(deleted()).toBe(false);
  });

  test('of which there is no copy is begun anew all the same, and that is said', async () => {
    breakOpening();
    for (start of ['second', 'third', 'fourth']) await mend();
    await spare().settle();
    expect((await getStatus()).lost).toMatchObject({ why: 'none' });
  });
});

describe('a database that opens and does not read', () => {
  /** `claims` does not read at all; of `exposures` only its whole count fails. */
  function breakRows(): void {
    restart();
    db.use({
      stack: 'dbcore',
      name: 'damaged',
      create: (core) => ({
        ...core,
        table: (name) => {
          const lower = core.table(name);
          if (!['claims', 'exposures'].includes(name) || mended()) return lower;
          const fails = () => Promise.reject(unknown()) as never;
          return {
            ...lower,
            count: (request) => (mended() ? lower.count(request) : fails()),
            openCursor: (request) => (name === 'claims' && !mended() ? fails() : lower.openCursor(request)),
          };
        },
      }),
    });
  }
  let mended = () => false;
  beforeEach(() => {
    const { deleteDatabase } = IDBFactory.prototype;
    let gone = false;
    mended = () => gone;
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, name) {
      if (name === db.name) gone = true;
      return deleteDatabase.call(this, name);
    });
  });

  test('is begun anew after three whole looks, with what still reads laid over the copy', async () => {
    await live();
    await db.exposures.bulkPut([{ ...exposure(0), items: 7 }, exposure(4)]);
    await changeSettings({ idle: 90 });
    await db.acts.put({ id: 'choices', at: NOON, settings: { idle: 100 } });
    now += MINUTE;
    breakRows();
    for (start of ['second', 'third']) {
      expect(await mend()).toBe('waits');
      expect(await mend('opening')).toBe('sound');
    }
    start = 'fourth';
    expect(await mend()).toBe('anew');
    expect(await readPacked(there.files, SPARE)).toMatchObject({
      at: now,
      settings: { theme: 'dark', idle: 90 },
      stores: { exposures: [{ id: 'e2' }, { id: 'e0', items: 7 }, { id: 'e4' }] },
    });
    expect(await db.acts.toArray()).toMatchObject([{ id: 'choices' }]);
  });
});

test('a database that is whole is left as it is, however often it is looked at, and so is one on a full disk', async () => {
  await live();
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
  for (let i = 0; i < 4; i += 1) {
    expect(await mend()).toBe('sound');
    now += 60 * MINUTE;
  }
  full = true;
  for (let i = 0; i < 4; i += 1) {
    expect(await mend()).toBe('waits');
    now += 60 * MINUTE;
  }
  expect(deleted()).toBe(false);
  full = false;
  expect(await db.exposures.count()).toBe(2);
});
