/** Finds the posts of a page, and has the browser report which of them are in the window: nothing is measured for that.
 *  What runs often in a page walks its lists by `forEach`: docs/bench.md, "The heap". */
import type { Curated, PageRules } from '../../networks/types.ts';
import { boxOf, rootsOf, selectorOf } from './dom-query.ts';

/** Posts are searched for when the page has changed, and now and then all the same: an attribute may have made one. ms */
const SEARCH_MS = 5_000;
/** A page that grows is searched no more often than this. ms */
const GROWN_MS = 500;
/** The browser reports a post as it comes into the window, and as half of it is there. Between two reports on it it rests for
 *  `delay` ms where it knows of that (Chromium 156; Firefox 153 reports at each frame): a page that is scrolled pays a third. */
const OPTIONS = { threshold: [0, 0.5], delay: 500 };

/** A post in the window. */
export interface Sight {
  /** ms, since when half of it is there; undefined while less is */
  half?: number | undefined;
  /** which post it held when it was last looked at */
  id?: string;
  /** it lay under something else when this was last asked */
  covered?: boolean;
}

export interface PostHandlers {
  /** what is in the window has changed */
  onChange(): void;
  /** of this post half was in the window, and less is now; `at` in ms of the monotonic clock */
  onLeave(box: Element, sight: Sight, at: number): void;
}

/** @param mono ms of a clock that only goes forward */
export function createPostObserver(
  rules: PageRules,
  doc: Document,
  mono: () => number,
  { onChange, onLeave }: PostHandlers,
) {
  const near = new Map<Element, Sight>();
  const known = new WeakSet<Element>();
  /** posts that have no box: not rendered, or `display: contents` around what is not rendered */
  const hollow = new Set<Element>();
  /** of a box that is not the post itself, the post */
  const itemOf = new WeakMap<Element, Element>();
  let searched: Curated | undefined;
  let searchedAt = 0;
  /** the page may hold posts that are not known yet */
  let changed = true;

  const watcher = new IntersectionObserver((entries) => {
    const at = entries[0]?.time ?? mono(); // the same clock, at a tenth of the price
    entries.forEach((entry) => {
      const { target, isIntersecting } = entry;
      const sight = near.get(target);
      const bare = !sight && !itemOf.has(target) && (isIntersecting ? rules.box : !entry.boundingClientRect.height);
      if (bare && enter(target)) return;
      const half = isIntersecting && entry.intersectionRatio >= 0.5;
      if (!half && sight) {
        onLeave(target, sight, at);
        sight.half = undefined;
      }
      if (!isIntersecting) near.delete(target);
      else if (!sight) near.set(target, half ? { half: at } : {});
      else if (half) sight.half ??= at;
    });
    // what is scrolled into view may have come only now
    if (changed && searched && at - searchedAt >= GROWN_MS) search(searched);
    onChange();
  }, OPTIONS);
  // It reports one change and rests until the next search: a busy page never calls it again and again.
  const growth = new MutationObserver(() => {
    changed = true;
    growth.disconnect();
  });

  /** Watches what is inside a post in its place. @returns false where the post is its own box, or has none yet */
  function enter(item: Element): boolean {
    const box = boxOf(rules, item);
    if (!box.getClientRects().length) {
      hollow.add(item);
      return false;
    }
    hollow.delete(item);
    if (box === item) return false;
    watcher.unobserve(item);
    itemOf.set(box, item);
    watcher.observe(box);
    return true;
  }

  /** A selector over a whole feed is the dearest thing here, so a page that rests is not searched. */
  function search(surface: Curated): void {
    // a shadow root that is attached late is no change that an observer reports
    if (!changed && !rules.roots && surface === searched && mono() - searchedAt < SEARCH_MS) return;
    changed = false;
    searched = surface;
    searchedAt = mono();
    const selector = selectorOf(rules, surface, doc);
    rootsOf(rules, doc).forEach((root) => {
      growth.observe(root, { childList: true, subtree: true });
      let outer: Element | undefined;
      root.querySelectorAll(selector).forEach((item) => {
        if (outer?.contains(item)) return; // a quoted post; in the order of the page it follows the outer one
        outer = item;
        if (known.has(item)) return;
        known.add(item);
        watcher.observe(item);
      });
    });
    hollow.forEach((item) => {
      if (item.isConnected) enter(item);
      else hollow.delete(item);
    });
  }

  return {
    /** what is in the window, as the browser reported */
    near,
    search,
    /** a post came, and went, at some moment between two reports: ms by which it may have been there for less */
    slack: ((watcher as { delay?: number }).delay ?? 0) / 2,
    /** the post whose box this is */
    itemOf: (box: Element): Element => itemOf.get(box) ?? box,
    stop(): void {
      watcher.disconnect();
      growth.disconnect();
    },
  };
}
