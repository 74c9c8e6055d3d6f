/** "Point at a post": begun by the popup for one tab, and what is picked is taken from that tab alone, once. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { withPointed } from '../corrections/apply.ts';
import type { PointedPost } from '../corrections/types.ts';
import { Refusal } from '../rules/refusal.ts';
import { changeSettings, getSettings } from '../store/settings.ts';

const SCRIPT = '/content-scripts/point.js';

/** The tab in which a person points; a worker that ends meanwhile forgets nothing. */
const pointing = storage.defineItem<number | null>('session:pointing', { fallback: null });

export async function beginPointing(tabId: number): Promise<void> {
  await pointing.setValue(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT as never] });
}

/** @throws Refusal where nobody points in that tab */
export async function endPointing(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await pointing.getValue()) !== tabId) throw new Refusal('Nobody points at a post here.');
  await pointing.setValue(null);
}

export async function keepPointed(picked: PointedPost): Promise<void> {
  await changeSettings({ pointed: withPointed((await getSettings()).pointed, picked) });
}
