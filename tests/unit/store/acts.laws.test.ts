/** Law: wherever the process dies inside an act over several stores, and wherever it dies again while the next start ends that
 *  act, what is found in the end is all of the act or nothing of it. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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

test('an act over several stores ends in all of it or in nothing, wherever it is cut', {
  timeout: 3_600_000,
}, async () => {
  const cuts = new Map<ActName, number>();
  const ends = new Map<ActName, Set<'all' | 'nothing'>>();
  const kill = mayBeKilled([]);
  const names = Object.keys(ACTS) as ActName[];
  await fc.assert(
    fc.asyncProperty(life, fc.constantFrom(...names), fc.nat(), fc.nat(), async (past, name, first, second) => {
      fakeBrowser.reset();
      const whole = await begin(kill, past, name);
      const nothing = await whole.look();
      const act = () => ACTS[name](whole.db);
      const writes = await whole.until(NEVER, act);
      const starting = await whole.until(NEVER, whole.start);
      const all = await whole.look();
      await whole.db.delete();

      fakeBrowser.reset();
      const cut = await begin(kill, past, name);
      expect(await cut.look()).toEqual(nothing);
      await cut.until(first % (writes + 1), () => ACTS[name](cut.db));
      await cut.until(second % (writes + starting + 1), cut.start);
      await cut.start();
      const found = await cut.look();
      expect([nothing, all]).toContainEqual(found);
      expect(await cut.db.acts.count()).toBe(0);
      await cut.db.delete();

      cuts.set(name, (cuts.get(name) ?? 0) + 1);
      const same = JSON.stringify(nothing) === JSON.stringify(all);
      if (!same)
        ends.set(
          name,
          (ends.get(name) ?? new Set()).add(JSON.stringify(found) === JSON.stringify(all) ? 'all' : 'nothing'),
        );
    }),
    { numRuns: runs(300) },
  );
  for (const name of names) expect(cuts.get(name), name).toBeGreaterThan(runs(300) / 40);
  // what was chosen is moved by every start, so it is never found unmoved
  for (const name of names)
    expect([name, [...(ends.get(name) ?? [])].sort()]).toEqual([
      name,
      name === 'moving what was chosen into the database' ? ['all'] : ['all', 'nothing'],
    ]);
});
