/** Brings the overlay into a tab: its script is injected only now, so a page where nothing is shown carries none of it. */
import { browser } from 'wxt/browser';
import type { Nudge } from '../nudges/types.ts';

const SCRIPT = '/content-scripts/nudge.js';

/** @param waits whether it still waits: somebody may have answered in another tab while the script was on its way
 *  @returns false where the tab cannot be reached any more: closed, or its permission was taken away */
export async function show(tabId: number, nudge: Nudge, waits: () => Promise<boolean>): Promise<boolean> {
  try {
    // a script that is there already answers at once, and is not injected again
    const there = await browser.tabs.sendMessage(tabId, { kind: 'nudge', nudge }).catch(() => undefined);
    if (there === true) return true;
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT as never], injectImmediately: true });
    if (await waits()) await browser.tabs.sendMessage(tabId, { kind: 'nudge', nudge });
    return true;
  } catch {
    return false;
  }
}

const OWN = {
  help: '/help.html',
  loop: '/break.html#loop',
  goal: '/break.html#goal',
  options: '/options.html#limits',
};

/** Opens a page of ours beside the tab that asked for it. */
export async function openOwn(page: keyof typeof OWN, tabId?: number): Promise<void> {
  const beside = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  await browser.tabs.create({
    url: browser.runtime.getURL(OWN[page] as '/'),
    ...(beside && { windowId: beside.windowId, index: beside.index + 1 }),
  });
}
