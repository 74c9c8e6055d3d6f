/** What stands over a page, seen from the world of Enough's own scripts: there a closed root is open. */
import type { Enough } from './enough.ts';
import type { Visit } from './feed.ts';

export interface Over {
  /** its first line */
  title: string;
  /** all that can be read */
  words: string;
  modal: boolean;
  /** each way, by its label or what it is named aloud: its middle in the window, and how large it is */
  ways: Record<string, { x: number; y: number; width: number; height: number }>;
  /** the labels of all ways, in their order */
  order: string[];
  /** what has focus in it */
  focus: string;
}

/** Runs in the page, in the isolated world. */
function read(): Over | null {
  const dom = (
    globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } } }
  ).chrome?.dom;
  const rootOf = (host: Element) =>
    dom
      ? dom.openOrClosedShadowRoot(host)
      : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  for (const host of document.documentElement.children) {
    const root = host.tagName === 'DIV' ? rootOf(host) : null;
    const over = root?.querySelector('.over');
    if (!root || !over?.matches(':modal, :popover-open')) continue;
    const ways: Over['ways'] = {};
    const order: string[] = [];
    for (const one of over.querySelectorAll('button, summary')) {
      if (!one.checkVisibility()) continue;
      const { left, top, width, height } = one.getBoundingClientRect();
      const label = one.ariaLabel ?? one.textContent ?? '';
      order.push(label);
      ways[label] = { x: left + width / 2, y: top + height / 2, width, height };
    }
    return {
      title: over.querySelector('h1')?.textContent ?? '',
      words: over.textContent ?? '',
      modal: over.matches(':modal'),
      ways,
      order,
      focus: root.activeElement?.textContent ?? '',
    };
  }
  return null;
}

/** @param seen waits for up to a second until something else than this stands there */
export const overOn = (enough: Enough, visit: Pick<Visit, 'page'>, seen?: Over | null): Promise<Over | null> =>
  enough.lookOnPage(visit.page.url(), read, seen);
