/** Looks at the posts of a page: is one really on screen, and which were seen (half visible for half a second, once each). */
import type { Curated, PageRules } from '../../networks/types.ts';
import { advancing, idOf, partOf, selectorOf, shown } from './dom-query.ts';
import { createPosts, type Sight } from './observer.ts';

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

/** What looking needs to know of attention. */
interface Person {
  /** this moment counts */
  counting(): boolean;
  /** takes a post that was seen; false: it does not count now */
  count(): boolean;
  /** takes the moment at which what is in the window has become otherwise, ms */
  stirred(at: number): void;
}

/** @param mono ms of a clock that only goes forward */
export function createLook(rules: PageRules, doc: Document, mono: () => number, { counting, count, stirred }: Person) {
  const times = new WeakMap<HTMLVideoElement, number>();
  const seenIds = new Set<string>();
  /** posts that were there for long enough, and wait to be counted */
  const ripe = new Set<string>();
  /** ids of posts of which the page says none: the node must do */
  const nodeIds = new WeakMap<Element, string>();
  let nodes = 0;
  const counts = rules.id !== 'site'; // a site that was added whole has no posts that we know
  /** the last answer: a post is on screen, and nothing lies over it */
  let open = false;
  /** the browser has told of a post in the window */
  let begun = false;

  const posts = createPosts(rules, doc, mono, stirred, leaves);

  /** While a page is scrolled nobody looks: a post is known to have been there as it leaves. */
  function leaves(box: Element, sight: Sight, at: number): void {
    const long = at - (sight.half ?? at) - posts.slack >= SEEN_MS;
    // the address may be that of the next one by now
    if (counts && long && !sight.covered && open && counting()) ripe.add(idNow(box, sight, ''));
  }

  function idNow(box: Element, sight: Sight, address: string): string {
    const item = posts.itemOf(box);
    const said = idOf(rules, item, address) ?? sight.id ?? nodeIds.get(item);
    const id = said ?? ` ${nodes++}`;
    if (!said) nodeIds.set(item, id);
    return id;
  }

  /** One post: is it half there for long enough? @returns whether it is still waited for */
  function dwells(box: Element, sight: Sight, at: number): boolean {
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
    sight.covered = !shown(box);
    if (sight.covered) sight.half = at;
    else ripe.add(id);
    return sight.covered;
  }

  /** Asks of each what lies over it, until one is clear; then in the middle of the window, since what the browser told is some
   *  moments old. Before it has told of any that is not asked: a page that begins would be laid out for the answer. */
  function ask(surface: Curated): boolean {
    let clear = false;
    posts.near.forEach((sight, box) => {
      begun = true;
      if (clear) return;
      sight.covered = !shown(box);
      clear = !sight.covered;
    });
    if (clear || !begun) return clear;
    const { clientWidth, clientHeight } = doc.documentElement;
    const item = doc.elementFromPoint(clientWidth / 2, clientHeight / 2)?.closest(selectorOf(rules, surface));
    return !!item && shown(item);
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
    look(surface: Curated): Look {
      const at = mono();
      posts.search(surface);
      posts.near.forEach((_, box) => {
        if (!box.isConnected) posts.near.delete(box);
      });
      open = ask(surface);
      let pending = false;
      if (counts)
        posts.near.forEach((sight, box) => {
          pending = dwells(box, sight, at) || pending;
        });
      if (open && !countRipe()) pending = true;
      const playing = advancing(rules, doc, times).length > 0;
      return { seen: open || playing, playing, items: posts.found(), pending };
    },
    /** The place is left: what was there for long enough is counted. */
    leave(): void {
      posts.near.forEach((sight, box) => {
        leaves(box, sight, mono());
      });
      if (open) countRipe();
      open = false;
    },
    stop: posts.stop,
  };
}
