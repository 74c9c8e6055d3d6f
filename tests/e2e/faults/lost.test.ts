// The browser loses the database: its files are gone, or hold garbage. What was kept comes back from the spare copy.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kind } from '../../../harness/browser.ts';
import { Enough } from '../../../harness/enough.ts';
import { openIn, press, reads } from '../../../harness/pages.ts';

const DAY = new Date().toISOString().slice(0, 10);
const LIMIT = { id: 'l', networks: ['x'], surfaces: ['feed'], day: { from: 1200, to: 2400 } };
const at = Date.now() - 3_600_000;
const EXPOSURE = {
  ...{ id: 'one', piece: 0, network: 'x', surface: 'feed', why: 'active', zone: 'UTC', items: 1, day: DAY },
  ...{ start: at, end: at + 60_000 },
};

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true });
});
afterAll(() => enough?.close());

/** Where this browser keeps the databases of our origin. */
function databaseOf(profile: string): string {
  const folder = join(profile, ...(kind === 'firefox' ? ['storage', 'default'] : ['Default', 'IndexedDB']));
  const own = (name: string) =>
    kind === 'firefox' ? /^moz-extension\+\+\+[^^]*$/.test(name) : /^chrome-extension_.*\.leveldb$/.test(name);
  const [name, ...others] = readdirSync(folder).filter(own);
  if (!name || others.length > 0) throw new Error(`Not one database of ours in ${folder}: ${[name, ...others]}`);
  return kind === 'firefox' ? join(folder, name, 'idb') : join(folder, name);
}

const remove = (profile: string) => rmSync(databaseOf(profile), { recursive: true });
function filesOf(profile: string): string[] {
  const folder = databaseOf(profile);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return files.filter((one) => statSync(one).isFile());
}
function fillWithGarbage(profile: string): void {
  for (const file of filesOf(profile)) writeFileSync(file, Buffer.alloc(Math.max(100, statSync(file).size), 0x5a));
}
/** Leaves how they begin, by which a browser knows its own. */
function damageInTheMiddle(profile: string): void {
  for (const file of filesOf(profile).filter((one) => /\.(sqlite|log|ldb)$/.test(one))) {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, Math.floor(bytes.length * 0.4)));
  }
}

/** Waits until the background has done what was noted. */
async function ended(): Promise<void> {
  for (;;) {
    await enough.say({ id: 1, type: 'finishActs', timestamp: Date.now() });
    if ((await enough.rows('acts')).length === 0) return;
  }
}

/** Waits until the background has found that the database is another. */
const noticed = async (): Promise<unknown> => {
  for (;;) {
    const [status] = await enough.rows<{ lost?: unknown }>('status');
    if (status?.lost) return status.lost;
    await new Promise((done) => setTimeout(done, 50));
  }
};

/** "Try now", as the popup presses it. */
const retry = async () => ((await enough.say({ id: 1, type: 'retry', timestamp: Date.now() })) as { res: boolean }).res;

/** Chromium begins an empty database by itself. Firefox does not: Enough does, and says until then what is so. */
async function beginsAnew(): Promise<void> {
  if (kind === 'chromium') return;
  expect(await retry()).toBe(false);
  const popup = await openIn(enough, 'popup.html');
  await reads(popup, 'Enough cannot open what it keeps here.');
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain('safe');
  await popup.close();
  const start = Date.now();
  expect(await retry()).toBe(false);
  for (let minutes = 11; !(await retry()); minutes += 11) await enough.setClock(start + minutes * 60_000);
  await enough.set({ 'enough:seam': {} });
}

test.each([
  ['are gone', remove],
  ['hold garbage', fillWithGarbage],
  ['are damaged in the middle', damageInTheMiddle],
])('where the database’s files %s, limits and time come back from the spare copy, by a press', async (_, damage) => {
  await enough.choose({ limits: [LIMIT], theme: 'dark' });
  await enough.put({
    exposures: [EXPOSURE],
    acts: [{ id: 'spare renew', at: Date.now(), spare: 'renew' }],
  });
  await ended();
  await enough.dieAndReturn(damage);
  if (damage === damageInTheMiddle) await beginsAnew();
  expect(await noticed()).toMatchObject({ why: 'gone' });
  expect(await enough.rows('exposures')).toEqual([]);
  expect((await enough.chosen()).limits ?? []).toEqual([]);

  const popup = await openIn(enough, 'popup.html');
  await reads(popup, 'What Enough kept in this browser is gone.');
  await popup.close();
  const page = await openIn(enough, 'options.html');
  await reads(page, 'Some of what Enough kept here was lost.');
  await press(page, 'My data');
  await press(page, 'Look at this copy');
  await press(page, 'Bring it in');
  await reads(page, 'Done.');
  await page.close();
  await ended();
  expect(await enough.chosen()).toMatchObject({ theme: 'dark', limits: [{ id: 'l', day: LIMIT.day }] });
  expect(await enough.rows('exposures')).toMatchObject([{ start: EXPOSURE.start, end: EXPOSURE.end }]);
  expect((await enough.rows<{ lost?: unknown }>('status'))[0]?.lost).toBeUndefined();
});
