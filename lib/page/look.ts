/** Looks at the posts of a page: is one really on screen, and which were seen (half visible for half a second, once each). */
import type { Curated, PageRules } from '../networks/types.ts';
import { advancing, boxOf, clear, idOf, partOf, rootsOf, selectorOf } from './items.ts';

/** Half visible for this long is seen, milliseconds. */
export const SEEN_MS = 500;
/** Posts are searched for when the page has changed, and now and then all the same: an attribute may have made one. ms */
const SEARCH_MS = 5_000;

/** A page hears of a post as it comes into the window, and as half of it is there. */
const TOLD = { threshold: [0, 0.5] };

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

/** @param mono ms of a clock that only goes forward @param count takes a post that was seen; false: it does not count now
 * @param stir a post came into the window, or half of it: it is to be looked at soon */
export function createLook(
  rules: PageRules,
  doc: Document,
  mono: () => number,
  count: () => boolean,
  stir: () => void,
) {
  const known = new WeakSet<Element>();
  /** posts of which the observer has not told yet */
  const fresh = new Set<Element>();
  /** posts that have no box: not rendered, or `display: contents` around what is not rendered */
  const hollow = new Set<Element>();
  /** of a box that is not the post itself, the post */
  const itemOf = new WeakMap<Element, Element>();
  const near = new Set<Element>();
  const times = new WeakMap<HTMLVideoElement, number>();
  const since = new WeakMap<Element, { id: string | Element; at: number }>();
  const seenIds = new Set<string>();
  const seenNodes = new WeakSet<Element>();
  const counts = rules.id !== 'site'; // a site that was added whole has no posts that we know

  let items = 0;
  let searched: Curated | undefined;
  let searchedAt = 0;
  /** the page may hold posts that are not known yet */
  let changed = true;
  /** a post came into the window, or half of it, since the last look */
  let moved = false;

  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      fresh.delete(target);
      const bare = !itemOf.has(target) && (isIntersecting ? rules.box : !boundingClientRect.height);
      if (bare && enter(target)) continue;
      if (isIntersecting) near.add(target);
      else near.delete(target);
      moved ||= isIntersecting;
    }
    if (moved) stir();
  }, TOLD);

  // It hears of one change and rests until the next search: a busy page never calls it again and again.
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
    if (box !== item) {
      watcher.unobserve(item);
      itemOf.set(box, item);
      watcher.observe(box);
      return true;
    }
    return false;
  }

  /** A selector over a whole feed is the dearest thing here, so a page that rests is not searched.
   *  Nothing is measured: the observer tells of each post where it lies. */
  function find(surface: Curated): void {
    // a shadow root that is attached late is no change that an observer hears of
    if (!changed && !rules.roots && surface === searched && mono() - searchedAt < SEARCH_MS) return;
    changed = false;
    searched = surface;
    searchedAt = mono();
    items = 0;
    for (const root of rootsOf(rules, doc)) {
      growth.observe(root, { childList: true, subtree: true });
      let outer: Element | undefined;
      for (const item of root.querySelectorAll(selectorOf(rules, surface))) {
        items += 1;
        if (outer?.contains(item)) continue; // a quoted post; in the order of the page it follows the outer one
        outer = item;
        if (known.has(item)) continue;
        known.add(item);
        fresh.add(item);
        watcher.observe(item);
      }
    }
    for (const item of [...hollow])
      if (item.isConnected) enter(item);
      else hollow.delete(item);
  }

  /** Whether one of the posts that are new is on screen: a page that was drawn anew goes on without a gap. */
  function freshSeen(): boolean {
    for (const item of fresh) {
      const box = boxOf(rules, item);
      const part = partOf(box);
      if (part && clear(box, part)) return true;
    }
    return false;
  }

  /** How far a post that is half visible has come: new, seen for long enough, or nothing to wait for. */
  function dwell(box: Element, id: string | Element): 'waits' | 'ripe' | 'seen' {
    if (typeof id === 'string' ? seenIds.has(id) : seenNodes.has(id)) return 'seen';
    const before = since.get(box);
    if (before?.id !== id) since.set(box, { id, at: mono() });
    else if (mono() - before.at >= SEEN_MS) return 'ripe';
    return 'waits';
  }

  /** One post: what lies over it is asked only where the answer changes something. @param asked one is known to be on screen */
  function lookAt(box: Element, asked: boolean): { seen: boolean; pending: boolean } {
    const part = partOf(box);
    if (!part?.half || !counts) since.delete(box);
    if (!part) return { seen: false, pending: false };
    const item = itemOf.get(box) ?? box;
    const id = part.half && counts ? (idOf(rules, item, doc.location.href) ?? item) : undefined;
    const state = id ? dwell(box, id) : 'seen';
    const seen = (state === 'ripe' || !asked) && clear(box, part);
    if (state !== 'ripe' || !id) return { seen, pending: state === 'waits' };
    if (!seen) since.delete(box);
    else if (!count()) return { seen, pending: true };
    else if (typeof id === 'string') seenIds.add(id);
    else seenNodes.add(id);
    return { seen, pending: !seen };
  }

  return {
    look(surface: Curated): Look {
      moved = false;
      find(surface);
      let seen = false;
      let pending = false;
      for (const box of near) {
        if (!box.isConnected) near.delete(box);
        else {
          const found = lookAt(box, seen);
          seen ||= found.seen;
          pending ||= found.pending;
        }
      }
      seen ||= freshSeen();
      const playing = advancing(rules, doc, times).some((video) => video !== doc.pictureInPictureElement);
      return { seen: seen || playing, playing, items, pending };
    },
    moved: (): boolean => moved,
    stop(): void {
      watcher.disconnect();
      growth.disconnect();
    },
  };
}
