/** Opens a page of ours beside the tab that asked for it. */
import { browser } from 'wxt/browser';

const PAGES = {
  help: '/help.html',
  loop: '/break.html#loop',
  goal: '/break.html#goal',
  limits: '/options.html#limits',
  door: '/options.html#door',
  checkin: '/options.html#door/checkin',
};

export async function openBeside(page: keyof typeof PAGES, tabId?: number): Promise<void> {
  const beside = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  await browser.tabs.create({
    url: browser.runtime.getURL(PAGES[page] as '/'),
    ...(beside && { windowId: beside.windowId, index: beside.index + 1 }),
  });
}
