/** Brings the overlay into a tab: its script is injected only now, so a page where nothing is shown carries none of it. */
import { browser } from 'wxt/browser';

const SCRIPT = '/content-scripts/nudge.js';

/** What it shows goes with the verdict, to a script that is there already too. A tab that cannot be reached any more has
 *  closed, or its permission was taken away. */
export const injectOverlay = (tabId: number): Promise<unknown> =>
  browser.scripting
    .executeScript({ target: { tabId }, files: [SCRIPT as never], injectImmediately: true })
    .catch(() => undefined);

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
