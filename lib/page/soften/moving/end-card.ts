/** What stands at the end of a feed, and where. */
import type { SoftPage } from '../soft-page.ts';
import { button, createPart } from './part-host.ts';

export interface AtEndHandlers {
  onLeave(): void;
  onMore(): void;
  onHelp(): void;
  onChange(): void;
}

/** @param why the posts that were chosen are through, or the planned minutes */
export function createEndCard(page: SoftPage, why: string, { onLeave, onMore, onHelp, onChange }: AtEndHandlers) {
  const { document: doc, say } = page;
  let card: HTMLElement | undefined;
  const host = createPart(page, (root) => {
    const line = (tag: 'h2' | 'p', text: string) => Object.assign(doc.createElement(tag), { textContent: text });
    const pair = doc.createElement('div');
    pair.className = 'pair';
    pair.append(button(page, say('leave'), onLeave), button(page, say('feedEnd.more'), onMore));
    const ways = doc.createElement('div');
    ways.className = 'ways';
    ways.append(button(page, say('help'), onHelp), button(page, say('feedEnd.change'), onChange));
    for (const way of ways.children) way.className = 'word';
    const title = line('h2', say('feedEnd.title'));
    root.classList.add('end');
    root.setAttribute('role', 'group');
    root.setAttribute('aria-label', say('feedEnd.label'));
    root.append(title, line('p', why), pair, ways);
    card = root;
  });
  return { host, card: card as HTMLElement };
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Where the card goes: under the last posts on this side, all columns of them; in a viewer that shows one at a time, where the next
 *  one would stand. px from the window's corner; null where nothing has a box.
 * @param before boxes of the last posts on this side @param behind of the first one behind the end */
export function placeFor(
  before: readonly Box[],
  behind: Box | undefined,
): { left: number; top: number; width: number } | null {
  const drawn = before.filter(({ bottom, top }) => bottom > top);
  if (drawn.length === 0)
    return behind ? { left: behind.left, top: behind.top, width: behind.right - behind.left } : null;
  const left = Math.min(...drawn.map((box) => box.left));
  const right = Math.max(...drawn.map((box) => box.right));
  return { left, top: Math.max(...drawn.map(({ bottom }) => bottom)), width: right - left };
}
