/**
 * The spare copy: what was kept and chosen, once more, outside of the database, in case the browser loses that.
 *
 * Only the background writes them. A browser that finds its database's files gone or damaged begins an empty one without a word
 * (Chromium 156, Firefox 153): a database that knows of no spare copy, where there is one, is such a one.
 */
import type { Database } from '../database.ts';
import type { Act } from '../rows.ts';
import type { Settings } from '../settings.ts';
import { changeStatusIn, getNoted, type Lost } from '../status.ts';
import { type Files, pack, readPacked } from './files.ts';
import { makeSpare } from './make-spare.ts';
import { CHOICES, LOST, SPARE, TRIES } from './names.ts';
import { isEmpty, newestOf, readSpare } from './spare-file.ts';

export interface SpareDeps {
  db: Database;
  files: Files;
  settings(): Promise<Settings>;
  /** epoch ms */
  now(): number;
}

export type Spare = ReturnType<typeof createSpare>;

/** @returns what keeps the spare copy; its caller sees to it that one is done after the other */
export function createSpare({ db, files, settings, now }: SpareDeps) {
  /** Keeps what is there of a database that was lost, before anything is written over it. @returns false while everything is
   *  being erased: then all of it goes */
  async function settle(): Promise<boolean> {
    const { known, aside, erasing } = await db.transaction('r', db.acts, db.clock, db.status, async () => ({
      erasing: (await db.acts.get('erase')) !== undefined,
      known: (await db.clock.get('spare')) as { at: number[] } | undefined,
      aside: (await getNoted(db)).aside.filter(({ what }) => what.includes('settings')).map(({ at }) => at),
    }));
    if (erasing) return false;
    if (known && aside.every((at) => known.at.includes(at))) return true;
    const spare = readSpare(await readPacked(files, SPARE));
    const choices = readSpare(await readPacked(files, CHOICES));
    const newest = newestOf(spare, choices);
    let lost: Lost | undefined;
    if (newest && !isEmpty(newest)) {
      const packed = await pack(newest);
      const before = await files.read(LOST);
      if (!before || before.size <= packed.size) await files.write(LOST, packed);
      lost = { at: newest.at, why: known ? 'settings' : 'gone' };
    } else if (!known) lost = await lostBefore(files);
    if (!known) await files.remove(SPARE);
    await files.remove(CHOICES);
    return db.transaction('rw', db.acts, db.clock, db.status, async () => {
      if (await db.acts.get('erase')) return false;
      await db.clock.put({ id: 'spare', at: aside });
      if (lost) await changeStatusIn(db, () => ({ lost }));
      return true;
    });
  }

  /** @param what the smaller file alone, where only choices have changed */
  async function renew(what: 'all' | 'choices' = 'all'): Promise<void> {
    if (!(await settle())) return;
    const chosen = await settings();
    if (what === 'all') await files.write(SPARE, await makeSpare(db, chosen, now()));
    await files.write(CHOICES, await pack({ at: now(), settings: chosen, stores: {} }));
  }

  async function dropLost(): Promise<void> {
    await files.remove(LOST);
    await db.transaction('rw', db.status, () => changeStatusIn(db, () => ({ lost: undefined })));
  }

  return {
    settle,
    renew,
    /** What an act asks for. What cannot be made anew goes: it may hold what was erased. */
    async carryOut(ask: NonNullable<Act['spare']>): Promise<void> {
      if (ask === 'lost') return dropLost();
      if (ask === 'renew')
        return renew().catch(async (error: unknown) => {
          await files.remove(SPARE);
          throw error;
        });
      await files.remove(SPARE);
      await dropLost();
    },
    /** all of it, with everything else */
    async clear(): Promise<void> {
      for (const name of [SPARE, CHOICES, LOST, TRIES]) await files.remove(name);
    },
  };
}

/** One whose note went with a database that was lost in its turn. */
async function lostBefore(files: Files): Promise<Lost | undefined> {
  const file = readSpare(await readPacked(files, LOST));
  return file ? { at: file.at, why: 'gone' } : undefined;
}
