// What sets a person off, as the background hands it out: to pages of its networks, and to what is registered.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { filesFor } from '../../../lib/background/tabs/registration.ts';
import { createTriggers } from '../../../lib/background/triggers.ts';
import type { Database } from '../../../lib/store/database.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { lockNotes } from '../../../lib/store/personal/locks.ts';
import { waitingTriggers } from '../../../lib/store/personal/readable-triggers.ts';

const PICKED = { network: 'instagram', account: 'fit.anna' };
const NOTHING = { sheets: {}, countItems: false, soft: {} };
const onKept = vi.fn(async () => {});
let db: Database;
let triggers: ReturnType<typeof createTriggers>;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  db = openDatabase(`background-triggers-${crypto.randomUUID()}`);
  triggers = createTriggers({ db, now: () => 5, newId: () => 'id', onKept });
});
afterEach(() => db.delete());

const filesOf = async (network: string) => filesFor(network, { ...NOTHING, folds: await triggers.networks() });

test('a page carries the script only where something is named for its network, and a site added whole never', async () => {
  const none = await filesOf('instagram');
  await triggers.keepPicked(PICKED);
  expect(await filesOf('instagram')).toEqual([...none, 'content-scripts/fold-posts.js']);
  expect((await filesOf('x')).join()).not.toContain('fold-posts');
  await db.triggers.put({ id: 'w', at: 1, kind: 'word', text: 'marathon' });
  expect((await filesOf('x')).join()).toContain('fold-posts');
  expect((await filesOf('site:forum.example')).join()).not.toContain('fold-posts');
});

test('an account that is picked is kept once, for its network, and pages are made to fit', async () => {
  await triggers.keepPicked(PICKED);
  await triggers.keepPicked(PICKED);
  expect(await db.triggers.toArray()).toEqual([
    { id: 'id', at: 5, kind: 'account', text: 'fit.anna', network: 'instagram' },
  ]);
  expect(onKept).toHaveBeenCalledTimes(1);
  expect(await triggers.for('instagram')).toEqual({ words: [], accounts: ['fit.anna'] });
  expect(await triggers.for('x')).toBeNull();
});

test('where the notes are sealed it waits in memory, folds meanwhile, and is in no row', async () => {
  await lockNotes(db, 'a lamp', 1, 8);
  await triggers.keepPicked(PICKED);
  expect(await db.triggers.count()).toBe(0);
  expect(await waitingTriggers()).toMatchObject([{ text: 'fit.anna' }]);
  expect(await triggers.for('instagram')).toEqual({ words: [], accounts: ['fit.anna'] });
});

test('what is sealed and not opened registers nothing and goes to no page', async () => {
  await triggers.keepPicked(PICKED);
  await lockNotes(db, 'a lamp', 1, 8);
  expect(await triggers.for('instagram')).toBeNull();
  expect((await filesOf('instagram')).join()).not.toContain('fold-posts');
});
