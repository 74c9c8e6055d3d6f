/** "Point at a post": begun by the popup for one tab, and what is picked is taken from that tab alone, once. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { withHidden, withPointed } from '../corrections/apply.ts';
import type { HiddenPart, PointedPost } from '../corrections/types.ts';
import { languageFiles } from '../i18n/language-files.ts';
import type { PointsFor } from '../messages/protocol.ts';
import { Refusal } from '../rules/refusal.ts';
import { changeSettings, getSettings } from '../store/settings.ts';

const SCRIPT = '/content-scripts/point.js';

/** The tab in which a person points, and what for; a worker that ends meanwhile forgets nothing. */
const pointing = storage.defineItem<{ tabId: number; to: PointsFor } | null>('session:pointing', { fallback: null });

export async function beginPointing({ tabId, to }: { tabId: number; to: PointsFor }): Promise<void> {
  await pointing.setValue({ tabId, to });
  const { language } = await getSettings();
  await browser.scripting.executeScript({ target: { tabId }, func: setPurpose, args: [to] });
  await browser.scripting.executeScript({ target: { tabId }, files: [...languageFiles(language), SCRIPT] as never[] });
}

/** Runs in the page, in front of the script that points. */
function setPurpose(to: PointsFor): void {
  globalThis.enoughPointsFor = to;
}

/** @throws Refusal where nobody points in that tab @returns what for */
export async function endPointing(tabId: number | undefined): Promise<PointsFor> {
  const now = await pointing.getValue();
  if (tabId === undefined || now?.tabId !== tabId) throw new Refusal('Nobody points at a post here.');
  await pointing.setValue(null);
  return now.to;
}

export async function keepPointed(picked: PointedPost): Promise<void> {
  await changeSettings({ pointed: withPointed((await getSettings()).pointed, picked) });
}

export async function keepHidden(part: HiddenPart): Promise<void> {
  await changeSettings({ hidden: withHidden((await getSettings()).hidden, part) });
}
