// A page of ours that is open while another one erases everything holds nothing on: it begins anew.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything, watchErasures } from '../../../lib/pages/erase-everything.ts';
import type { Database } from '../../../lib/store/database.ts';
import { changeSettings, getSettings, resetSettings, watchSettings } from '../../../lib/store/settings.ts';
import { freshSettings } from '../store/fresh-settings.ts';

const background = vi.hoisted(() => ({ erase: async (): Promise<unknown> => undefined }));
vi.mock('../../../lib/messages/bus.ts', () => ({ send: () => background.erase() }));

const NOON = Date.UTC(2026, 5, 10, 12);
const beginAnew = vi.fn();
/** the instants of erasures that any page saw */
const seen = vi.fn();
let db: Database;
let stops: (() => void)[];

beforeEach(async () => {
  fakeBrowser.reset();
  db = freshSettings();
  vi.clearAllMocks();
  stops = [watchErasures(beginAnew), watchSettings(({ erasedAt }) => seen(erasedAt))];
  await getSettings();
  await untilSeen(0);
});
afterEach(() => {
  for (const stop of stops) stop();
});
const untilSeen = (at: number) => vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(at));

test('another page erases: this one begins anew, once; a mere change leaves it as it is', async () => {
  await changeSettings({ theme: 'dark' });
  await resetSettings(db, NOON);
  await untilSeen(NOON);
  await changeSettings({ theme: 'light' });
  await resetSettings(db, NOON + 1);
  await untilSeen(NOON + 1);
  await vi.waitFor(() => expect(beginAnew).toHaveBeenCalledTimes(2));
});

test('the page that asks for it stays, to say what was done; a later erasure elsewhere is another matter', async () => {
  background.erase = () => resetSettings(db, NOON);
  await eraseEverything();
  await untilSeen(NOON);
  expect(beginAnew).not.toHaveBeenCalled();
  await resetSettings(db, NOON + 1);
  await vi.waitFor(() => expect(beginAnew).toHaveBeenCalledOnce());
});

test('an erasure that did not work is not waited for', async () => {
  background.erase = () => Promise.reject(new Error('Saving did not work just now.'));
  await expect(eraseEverything()).rejects.toThrow();
  await resetSettings(db, NOON);
  await vi.waitFor(() => expect(beginAnew).toHaveBeenCalledOnce());
});
