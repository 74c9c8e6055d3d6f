/** Up to version 0.1 what was chosen lay in `storage.local`, where content scripts can read and write. It is moved into the database
 *  once, at the first start of a version that keeps it there; from then on nothing of the kind is believed that lies there. */
import { browser } from 'wxt/browser';
import type { Database } from './database.ts';

/** `settings$` and `status$` held the number of the shape. */
const OLD = ['settings', 'settings$', 'status', 'status$'];
const ASIDE = 'aside:';

/** @returns what was chosen. Where the disk takes nothing just now it holds on from its old place */
export async function migrateSettings(db: Database): Promise<unknown> {
  const all: Record<string, unknown> = await browser.storage.local.get();
  const old = all.settings ?? {};
  try {
    const chosen = await move(db, old, all);
    await removeOldSettings(all);
    return chosen;
  } catch {
    return old;
  }
}

/** One transaction, in whichever context it is begun: where another was first, its row stays. */
const move = (db: Database, old: unknown, all: Record<string, unknown>): Promise<unknown> =>
  db.transaction('rw', db.settings, db.status, db.aside, async () => {
    const there = await db.settings.get('chosen');
    if (there) return there.chosen;
    await db.settings.put({ id: 'chosen', chosen: old });
    const { aside, mismatches } = (all.status ?? {}) as { aside?: unknown; mismatches?: unknown };
    if (all.status) await db.status.put({ id: 'status', aside, mismatches });
    for (const [key, row] of Object.entries(all)) {
      const [, store, at] = /^aside:([^:]+):(\d+)$/.exec(key) ?? [];
      if (store && at) await db.aside.add({ store, at: Number(at), reason: 'does not read', row });
    }
    return old;
  });

/** What a browser that was killed in between left, or somebody else put there.
 *  @param all what lies in storage.local */
export async function removeOldSettings(all: Record<string, unknown>): Promise<void> {
  const keys = Object.keys(all).filter((key) => OLD.includes(key) || key.startsWith(ASIDE));
  if (keys.length > 0) await browser.storage.local.remove(keys);
}
