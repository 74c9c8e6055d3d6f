/** What stands over a page, seen from the world of Enough's own scripts, and pressed as a person presses: by the pointer, by keys. */
import type { Enough } from '../../../harness/enough.ts';
import type { Feed, Visit } from '../../../harness/feed.ts';
import { type Over, overOn } from '../../../harness/overlay.ts';

export { type Over, overOn };

/** What axe finds in the closed root itself: Chromium lets an isolated world look into one, and what is put on the host there no
 *  page sees. `axe.min.js` has to lie in the extension's folder. @returns a line for each thing amiss */
export async function axeIn(enough: Enough, visit: Visit): Promise<string[]> {
  await enough.inside(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    const tab = (await chrome.tabs.query({})).find((it) => it.url === url);
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['axe.min.js' as never] });
  }, visit.page.url());
  return enough.onPage(visit.page.url(), async () => {
    const { axe, chrome } = globalThis as unknown as {
      axe: typeof import('axe-core');
      chrome: { dom: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
    };
    for (const host of document.documentElement.children) {
      const root = host.tagName === 'DIV' ? chrome.dom.openOrClosedShadowRoot(host) : null;
      const over = root?.querySelector('.over');
      if (!over) continue;
      Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
      const { violations, passes } = await axe.run(over, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const seen = passes.some(({ id }) => id === 'button-name');
      const lines = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      return seen ? lines : ['axe saw no button', ...lines];
    }
    return ['nothing stands'];
  });
}

/** Waits until something stands over the page, or until nothing does any more. @param title how its first line begins */
export const stands = (feed: Feed, visit: Visit, title = ''): Promise<Over> =>
  follow(feed, visit, (over) => (over?.title.startsWith(title) ? over : null), `"${title}" over the page`);

export const clear = (feed: Feed, visit: Visit): Promise<boolean> =>
  follow(feed, visit, (over) => over === null, 'nothing over the page');

/** What stands over the page is looked at each time that it changes, until it is as wanted. */
function follow<Result>(
  feed: Feed,
  visit: Visit,
  find: (over: Over | null) => Result,
  what: string,
): Promise<NonNullable<Result>> {
  let seen: Over | null | undefined;
  return until(async () => {
    const before = seen;
    seen = undefined; // a tab on its way somewhere is looked at afresh
    seen = await overOn(feed.enough, visit, before);
    return find(seen);
  }, what);
}

/** Where a way lies, once it stands still. @param label how it begins */
export async function stays(feed: Feed, visit: Visit, label: string): Promise<{ x: number; y: number }> {
  let before = '';
  return until(async () => {
    const over = await overOn(feed.enough, visit);
    const found = Object.entries(over?.ways ?? {}).find(([one]) => one.startsWith(label))?.[1];
    const same = found && JSON.stringify(found) === before;
    before = JSON.stringify(found);
    return same ? found : null;
  }, `"${label}" to press`);
}

/** Presses a way by the pointer. @param label how it begins */
export async function press(feed: Feed, visit: Visit, label: string): Promise<void> {
  const at = await stays(feed, visit, label);
  await visit.page.mouse.click(at.x, at.y);
}

let describe: (() => Promise<unknown>) | undefined;

/** What a red run says of how things stood. @param look is asked once, as it fails */
export const describeRed = (look: typeof describe): void => {
  describe = look;
};

/** @throws Error where it does not come about @param what it is, in words */
export async function until<Result>(
  look: () => Promise<Result | null | undefined | false>,
  what: string,
  ms = 30_000,
): Promise<NonNullable<Result>> {
  const last = performance.now() + ms;
  let fault: unknown;
  while (performance.now() < last) {
    const found = await look().catch((error) => {
      fault = error; // a tab on its way somewhere has no script yet
      return null;
    });
    if (found) return found as NonNullable<Result>;
    await new Promise((done) => setTimeout(done, 50));
  }
  const state = JSON.stringify(await describe?.().catch(String));
  throw new Error(`In ${ms / 1000} s there was not: ${what}. ${state ?? ''}`, { cause: fault });
}
