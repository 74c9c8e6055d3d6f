/** Counts the posts that a person sees: half visible for half a second, once each. A script of its own, beside attention, where
 *  a person chose so. */
import type { Curated, PageRules } from '../../networks/types.ts';
import { idOf, isShown, partOf } from './dom-query.ts';
import { createPostObserver, type Sight } from './observer.ts';

/** Half visible for this long is seen, milliseconds. */
export const SEEN_MS = 500;

/** What counting needs to know of attention. */
export interface CounterDeps {
  rules: PageRules;
  doc: Document;
  /** ms of a clock that only goes forward */
  mono(): number;
  /** a post is on screen, and nothing lies over it */
  visible(): boolean;
  /** this moment counts */
  counting(): boolean;
  /** takes a post that was seen; false: it does not count now */
  count(): boolean;
  /** what is in the window has changed */
  onChange(): void;
}

export function createPostCounter({ rules, doc, mono, visible, counting, count, onChange }: CounterDeps) {
  const seenIds = new Set<string>();
  /** posts that were there for long enough, and wait to be counted */
  const ripe = new Set<string>();
  /** ids of posts to which the page gives none: the node must do */
  const nodeIds = new WeakMap<Element, string>();
  let nodes = 0;

  const posts = createPostObserver(rules, doc, mono, { onChange, onLeave });

  /** While a page is scrolled nobody looks: a post is known to have been there as it leaves. */
  function onLeave(box: Element, sight: Sight, at: number): void {
    const long = at - (sight.half ?? at) - posts.slack >= SEEN_MS;
    // the address may be that of the next one by now
    if (long && !sight.covered && visible() && counting()) ripe.add(idNow(box, sight, ''));
  }

  function idNow(box: Element, sight: Sight, address: string): string {
    const item = posts.itemOf(box);
    const known = idOf(rules, item, address) ?? sight.id ?? nodeIds.get(item);
    const id = known ?? ` ${nodes++}`;
    if (!known) nodeIds.set(item, id);
    return id;
  }

  /** One post: is it half there for long enough? @returns whether it is still waited for */
  function isPending(box: Element, sight: Sight, at: number): boolean {
    // one that is taller than the window is half seen once half the window is full of it
    if (sight.half === undefined) {
      if (!partOf(box)?.half) return false;
      sight.half = at;
    }
    const id = idNow(box, sight, doc.location.href);
    if (sight.id !== undefined && sight.id !== id) sight.half = at; // another one in the same node
    sight.id = id;
    if (ripe.has(id) || seenIds.has(id)) return false;
    if (at - sight.half < SEEN_MS) return true;
    sight.covered = !isShown(box);
    if (sight.covered) sight.half = at;
    else ripe.add(id);
    return sight.covered;
  }

  /** @returns false where nothing counts just now: they wait on */
  function countRipe(): boolean {
    for (const id of ripe) {
      if (!seenIds.has(id) && !count()) return false;
      ripe.delete(id);
      seenIds.add(id);
    }
    return true;
  }

  return {
    /** Looks at the posts in the window. @returns whether one of them is half there, and not for long enough yet */
    check(surface: Curated): boolean {
      const at = mono();
      posts.search(surface);
      let pending = false;
      posts.near.forEach((sight, box) => {
        if (!box.isConnected) posts.near.delete(box);
        else pending = isPending(box, sight, at) || pending;
      });
      return (visible() && !countRipe()) || pending;
    },
    /** The place is left: what was there for long enough is counted. */
    leave(): void {
      posts.near.forEach((sight, box) => {
        onLeave(box, sight, mono());
      });
      if (visible()) countRipe();
    },
    stop: posts.stop,
  };
}
