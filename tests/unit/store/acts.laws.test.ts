/** Law: wherever the process dies inside an act over several stores, and wherever it dies again while the next start ends that
 *  act, what is found in the end is all of the act or nothing of it. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '../../../lib/store/database.ts';
import { runs } from '../laws.ts';
import { ACTS, type ActName, fill, type Life, life } from './acts-of-law.ts';
import { type Kill, mayBeKilled } from './kill.ts';

afterEach(() => vi.restoreAllMocks());

const NEVER = Number.POSITIVE_INFINITY;

/** @returns a browser with this life in it, that takes so many writes */
async function begin(kill: Kill, past: Life, name: ActName) {
  kill.lives = NEVER;
  const it = await fill(kill, past, name);
  return {
    ...it,
    async until(lives: number, what: () => Promise<unknown>): Promise<number> {
      Object.assign(kill, { lives, writes: 0 });
      await what().catch(() => undefined);
      kill.lives = NEVER;
      return kill.writes;
    },
  };
}

/** Found unmoved by nobody: every start moves it. */
const ALWAYS: ActName = 'moving what was chosen into the database';
const names = Object.keys(ACTS) as ActName[];

/** @param doIt the act, or one with a planted fault @param onTold it moved something */
function allOrNothing(name: ActName, doIt: (db: Database) => Promise<unknown>, onTold = () => {}) {
  const kill = mayBeKilled([]);
  let turn = 0;
  return fc.asyncProperty(life, fc.nat(), fc.nat(), async (past, first, second) => {
    fakeBrowser.reset();
    const whole = await begin(kill, past, name);
    const nothing = await whole.look();
    const act = () => doIt(whole.db);
    const writes = await whole.until(NEVER, act);
    const starting = await whole.until(NEVER, whole.start);
    const all = await whole.look();
    await whole.db.delete();

    // one in three is not cut, one in three dies before its first write, and the others anywhere
    const third = turn++ % 3;
    const lives = [writes, 0, first % (writes + 1)][third] as number;
    fakeBrowser.reset();
    const cut = await begin(kill, past, name);
    expect(await cut.look()).toEqual(nothing);
    await cut.until(lives, () => doIt(cut.db));
    await cut.until(second % (writes + starting + 1), cut.start);
    await cut.start();
    const found = await cut.look();
    expect([nothing, all]).toContainEqual(found);
    if (third === 0) expect(found).toEqual(all);
    if (third === 1 && name !== ALWAYS) expect(found).toEqual(nothing);
    expect(await cut.db.acts.count()).toBe(0);
    await cut.db.delete();
    if (JSON.stringify(nothing) !== JSON.stringify(all)) onTold();
  });
}

test.each(names)('%s ends in all of it or in nothing, wherever it is cut', { timeout: 3_600_000 }, async (name) => {
  let telling = 0;
  await fc.assert(
    allOrNothing(name, ACTS[name], () => {
      telling += 1;
    }),
    { numRuns: Math.ceil(runs(300) / names.length) },
  );
  expect(telling).toBeGreaterThan(0);
});

test('a planted fault is seen: a network that is erased store by store, with nothing noted first', async () => {
  const oneByOne = async (db: Database) => {
    for (const store of ['claims', 'exposures', 'visits'] as const)
      await db
        .table(store)
        .filter(({ network }) => network === 'instagram')
        .delete();
  };
  const law = allOrNothing('erasing one network', oneByOne);
  expect((await fc.check(law, { numRuns: 300, endOnFailure: true })).failed).toBe(true);
}, 60_000);
