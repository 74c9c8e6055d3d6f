/** Looks at the posts of a page: is one really on screen, and which were seen (half visible for half a second, once each). */
import type { Curated, PageRules } from '../networks/types.ts';
import { advancing, boxOf, idOf, nested, rootsOf, selectorOf, shown } from './items.ts';

/** Half visible for this long is seen, milliseconds. */
export const SEEN_MS = 500;

export interface Look {
  /** a post or a playing video is really on screen */
  seen: boolean;
  /** a visible video advances */
  playing: boolean;
  /** posts in the DOM, shown or not */
  items: number;
  /** a post is half visible, and not for long enough yet */
  pending: boolean;
}

/** A page where nothing counts, or that nobody looks at. */
export const NOTHING: Look = { seen: false, playing: false, items: 0, pending: false };

/** @param mono ms of a clock that only goes forward @param count takes a post that was seen; false: it does not count now */
export function createLook(rules: PageRules, doc: Document, mono: () => number, count: () => boolean) {
  const known = new WeakSet<Element>();
  const itemOf = new WeakMap<Element, Element>();
  const near = new Set<Element>();
  const times = new WeakMap<HTMLVideoElement, number>();
  const since = new WeakMap<Element, { id: string | Element; at: number }>();
  const seenIds = new Set<string>();
  const seenNodes = new WeakSet<Element>();
  const counts = rules.id !== 'site'; // a site that was added whole has no posts that we know

  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) near.add(target);
      else near.delete(target);
  });

  /** New posts are found when looked for: a MutationObserver would run at each change of a busy page. */
  function find(surface: Curated): number {
    const selector = selectorOf(rules, surface);
    let items = 0;
    for (const root of rootsOf(rules, doc))
      for (const item of root.querySelectorAll(selector)) {
        items += 1;
        if (known.has(item)) continue;
        if (nested(item, selector)) {
          known.add(item);
          continue;
        }
        const box = boxOf(rules, item);
        if (!box.getClientRects().length) continue; // not rendered yet: its box may be another one later
        known.add(item);
        itemOf.set(box, item);
        watcher.observe(box);
        near.add(box); // until the observer knows better
      }
    return items;
  }

  /** @returns whether it is to be looked at again soon */
  function dwell(box: Element): boolean {
    const item = itemOf.get(box) ?? box;
    if (!shown(box, 0.5)) {
      since.delete(box);
      return false;
    }
    const id = idOf(rules, item, doc.location.href) ?? item;
    if (typeof id === 'string' ? seenIds.has(id) : seenNodes.has(id)) return false;
    const before = since.get(box);
    if (before?.id !== id) {
      since.set(box, { id, at: mono() });
      return true;
    }
    if (mono() - before.at < SEEN_MS) return true;
    if (!count()) return true;
    if (typeof id === 'string') seenIds.add(id);
    else seenNodes.add(id);
    return false;
  }

  return {
    look(surface: Curated): Look {
      const items = find(surface);
      let seen = false;
      let pending = false;
      for (const box of near) {
        if (!box.isConnected) near.delete(box);
        else if (shown(box)) {
          seen = true;
          if (counts && dwell(box)) pending = true;
        } else since.delete(box);
      }
      const playing = advancing(rules, doc, times).some((video) => video !== doc.pictureInPictureElement);
      return { seen: seen || playing, playing, items, pending };
    },
    stop: (): void => watcher.disconnect(),
  };
}
