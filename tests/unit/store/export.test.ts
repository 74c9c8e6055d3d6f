import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { STORES } from '../../../lib/store/database.ts';
import { decrypt, encrypt, isEncrypted } from '../../../lib/store/export/age.ts';
import { csvParts } from '../../../lib/store/export/csv.ts';
import { exportJson } from '../../../lib/store/export/json.ts';
import { claimOf, world } from '../background/world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const whole = async (parts: AsyncGenerator<string>) => (await Array.fromAsync(parts)).join('');

test('the file names every store but the copies and the clock, and holds what was noted, to the second', async () => {
  const { db, recorder, settings } = world(NOON);
  await recorder.claim(claimOf(NOON - 600_000, 300));
  await db.notes.put({ id: 'n', at: NOON, thought: 'this stays as it is' });
  const file = JSON.parse(await (await exportJson(db, settings, NOON)).text());
  expect(file).toMatchObject({ format: 'enough', version: 1, at: NOON, settings: { idle: 60 } });
  expect([...Object.keys(file.stores), 'copies', 'clock'].sort()).toEqual([...STORES].sort());
  expect(file.stores.exposures).toEqual(await db.exposures.toArray());
  expect(file.stores.notes).toEqual([{ id: 'n', at: NOON, thought: 'this stays as it is' }]);
});

test('rows over many parts come out whole, each once and in order', async () => {
  const { db, settings } = world(NOON);
  const rows = Array.from({ length: 12_001 }, (_, i) => ({ id: `n${String(i).padStart(6, '0')}`, at: i, thought: '' }));
  await db.notes.bulkPut(rows);
  const file = JSON.parse(await (await exportJson(db, settings, NOON)).text());
  expect(file.stores.notes).toEqual(rows);
});

test('what was erased a moment ago is in no file, though undo could still bring it back', async () => {
  const { db, recorder, settings } = world(NOON);
  await recorder.claim(claimOf(NOON - 600_000, 300, { network: 'pinterest', items: [3, 290] }));
  const before = await (await exportJson(db, settings, NOON)).text();
  expect(before).toContain('pinterest');
  await recorder.correct({ kind: 'erase', start: NOON - 700_000, end: NOON });
  const file = await (await exportJson(db, settings, NOON)).text();
  expect(file).not.toContain('pinterest');
  expect(JSON.parse(file).stores.cuts).toHaveLength(1);
});

test('the table has a header, one line an interval, and runs no formula', async () => {
  const { db } = world(NOON);
  await db.exposures.put({
    id: '=1+1',
    piece: 0,
    network: 'instagram',
    surface: 'feed',
    why: 'video',
    zone: 'Europe/Berlin',
    start: NOON,
    end: NOON + 61_000,
    day: '2026-06-10',
    items: 2,
  });
  expect(await whole(csvParts(db))).toBe(
    'day,start,end,seconds,network,surface,variant,why,items,zone,id,piece\r\n' +
      `2026-06-10,2026-06-10T12:00:00.000Z,2026-06-10T12:01:01.000Z,61,instagram,feed,,video,2,Europe/Berlin,"'=1+1",0\r\n`,
  );
});

test('a file with a passphrase opens with it, and with no other', async () => {
  const shut = await encrypt(new Blob(['{"format":"enough"}']), 'a quiet lake');
  expect(await isEncrypted(shut)).toBe(true);
  expect(await (await decrypt(shut, 'a quiet lake')).text()).toBe('{"format":"enough"}');
  await expect(decrypt(shut, 'a loud lake')).rejects.toThrow();
});
