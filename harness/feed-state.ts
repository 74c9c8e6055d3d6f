/** How things stand: whether a page counts; and for a test that is red, what is kept, what was said last, and what each page knows of itself. */
import type { PageHandle } from '../lib/page/page-handle.ts';
import type { Enough } from './enough.ts';

declare const chrome: typeof import('webextension-polyfill'); // both browsers know it by this name

/** What a page of a feed shows and knows. It runs there, and needs nothing from outside. */
const stateOfPage = () => {
  const { enoughPage: page } = globalThis as unknown as { enoughPage?: PageHandle };
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return {
    ...{ address: location.href, seen: document.visibilityState, focused: document.hasFocus() },
    ...{ size: [innerWidth, innerHeight], at: scrollY, middle: `${middle?.tagName}.${middle?.className}` },
    ...{ alive: page?.alive(), place: page?.place(), post: page?.feedVisible(), counting: page?.counting() },
    ...{ since: page?.since(), wall: page?.wall(), mono: performance.now() },
  };
};

/** Whether a page says that its time counts now. @param url its whole address @throws Error while it has no script of ours */
export const isCounting = (enough: Enough, url: string): Promise<boolean> =>
  enough.onPage(url, () => (globalThis as unknown as { enoughPage: PageHandle }).enoughPage.counting());

export async function feedState(enough: Enough): Promise<object> {
  const rows = async (store: string) => (await enough.rows(store)).slice(-3);
  const { urls, ...inside } = await enough.inside(async () => ({
    urls: (await chrome.tabs.query({})).map(({ url }) => url).filter((url) => url?.startsWith('http')) as string[],
    kept: await chrome.storage.local.get(),
    registered: (await chrome.scripting.getRegisteredContentScripts()).map(({ js }) => js),
  }));
  return {
    ...{ chosen: await enough.chosen(), ...inside },
    ...{ visits: await rows('visits'), exposures: await rows('exposures'), nudges: await rows('nudges') },
    sent: (await enough.messagesSent()).slice(-12),
    pages: await Promise.all(urls.map((url) => enough.onPage(url, stateOfPage).catch(String))),
  };
}
