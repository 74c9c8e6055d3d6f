/** Opens a page of ours beside the tab that asked for it. */
import { browser } from 'wxt/browser';

const PAGES = {
  help: '/help.html',
  break: '/break.html',
  loop: '/break.html#loop',
  goal: '/break.html#goal',
  options: '/options.html',
  limits: '/options.html#limits',
  door: '/options.html#door',
  checkin: '/options.html#door/checkin',
  softer: '/options.html#softer',
};

/** @param at what of the page is to be in front, where it shows one of several */
export async function openBeside(page: keyof typeof PAGES, tabId?: number, at?: string): Promise<void> {
  const beside = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  await browser.tabs.create({
    url: browser.runtime.getURL(`${PAGES[page]}${at === undefined ? '' : `/${at}`}` as '/'),
    ...(beside && { windowId: beside.windowId, index: beside.index + 1 }),
  });
}
