/** Folds posts that hold what sets a person off, on curated surfaces and nowhere else. What they are comes with the page's first
 *  answer and stays in this script; until then posts wait, 300 ms at most. */
import type { Verdict } from '../../messages/protocol.ts';
import type { Curated, PageRules, Place } from '../../networks/types.ts';
import { createMatch } from '../../soften/match.ts';
import { focused } from '../composer.ts';
import { listen } from '../listen.ts';
import { isCurated } from '../location.ts';
import { createHiddenPosts } from '../overlay/hidden-posts.ts';
import type { PageHandle } from '../page-handle.ts';
import { idOf, rootsOf, selectorOf } from '../posts/dom-query.ts';
import type { LineWords } from './folded-line.ts';
import { createFolds, type Fold } from './folds.ts';
import { readPost } from './post-text.ts';

/** Posts wait for the first answer no longer than this, once the first is there, ms. */
const LATEST_MS = 300;
/** A post that is not finished is read again after so long, and twice as long each time, ms. */
const AGAIN_MS = 100;
const MOST_AGAIN = 5;
const WATCHED = { childList: true, subtree: true, characterData: true, attributeFilter: ['href', 'alt'] };
/** What would reach the page's own shortcuts from our line, though it presses it. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];

/** Of a post without an id, so much of its text tells it from others; numbers change while it is read. */
const textKey = (text: string): string => text.slice(0, 300).replace(/\p{N}/gu, '');

type Handle = Pick<PageHandle, 'place' | 'onPlace' | 'onVerdict' | 'alive' | 'wall'>;

export function foldPosts(rules: PageRules, page: Handle, win: Window & typeof globalThis, words: LineWords) {
  const { document: doc } = win;
  const stopping = new AbortController();
  const { signal } = stopping;
  const folds = createFolds(win, words, toggle);
  /** posts that a person asked to see, until this page is left */
  const shown = new Set<string>();
  /** to be folded once they are out of sight */
  const waiting = new Set<Element>();
  const readAgain = new WeakMap<Element, number>();
  const hidden = createHiddenPosts(win);
  /** somebody may be reading already, where this script came to an open page */
  const isEarly = doc.readyState !== 'complete';
  let known = new WeakSet<Node>();
  let surface: Curated | null = null;
  let holds: ReturnType<typeof createMatch> | null = null;
  /** what the last answer named; undefined before any */
  let named: string | undefined;
  /** the network is as usual for a minute: what is folded is there meanwhile */
  let isUsual = false;
  let back: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const growth = new win.MutationObserver(onGrowth);
  const sight = new win.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (!isIntersecting && waiting.has(target)) look(target, true);
  });

  const selector = (): string => selectorOf(rules, surface as Curated, doc);

  function toggle(fold: Fold): void {
    if (fold.shown) shown.delete(fold.key);
    else shown.add(fold.key);
    folds.set(fold, !fold.shown);
  }

  function watch(root: Node): void {
    if (known.has(root)) return;
    known.add(root);
    growth.observe(root, WATCHED);
  }

  /** The post around a node, through open shadow roots; of nested ones the outer one. */
  function postAround(node: Node, posts: string): Element | null {
    let post: Element | null = null;
    for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
      if (at instanceof win.Element && at.matches(posts)) post = at;
    return post;
  }

  function onGrowth(records: readonly MutationRecord[]): void {
    if (!page.alive()) stop(); // Enough is gone, or another version of it is here
    if (!surface) return;
    const posts = selector();
    const changed = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const around = postAround(target, posts);
      if (around) changed.add(around);
      for (const node of around ? [] : addedNodes) {
        if (!(node instanceof win.Element) || folds.of(node)) continue;
        if (node.matches(posts)) changed.add(node);
        for (const post of node.querySelectorAll(posts)) changed.add(postAround(post, posts) ?? post);
      }
    }
    for (const root of rules.roots ? rootsOf(rules, doc) : []) watch(root);
    folds.settle();
    for (const post of changed) look(post, true);
    if (isWaiting && changed.size > 0) latest ??= setTimeout(stopWaiting, LATEST_MS);
  }

  /** Reads a post, and folds or unfolds it. @param atOnce it was not there to be read before */
  function look(item: Element, atOnce: boolean): void {
    if (!holds || isUsual || !item.isConnected) return;
    const post = readPost(item);
    for (const root of post.roots) watch(root);
    if (post.unfinished) lookAgain(item);
    if (!holds(post, doc.location.href)) {
      waiting.delete(item);
      folds.unfold(item);
      return;
    }
    const key = idOf(rules, item, doc.location.href) ?? textKey(post.texts[0] as string);
    const fold = folds.all.get(item);
    if (fold) {
      if (fold.key === key) return;
      fold.key = key;
      folds.set(fold, shown.has(key));
    } else if (item.contains(focused(doc)) || (!atOnce && isInSight(item))) {
      waiting.add(item);
      sight.observe(item);
    } else {
      waiting.delete(item);
      sight.unobserve(item);
      folds.fold(item as HTMLElement, key, shown.has(key));
    }
  }

  function lookAgain(item: Element): void {
    const times = readAgain.get(item) ?? 0;
    if (times >= MOST_AGAIN) return;
    readAgain.set(item, times + 1);
    setTimeout(() => surface && look(item, true), AGAIN_MS * 2 ** times);
  }

  const isInSight = (item: Element): boolean => {
    const { top, bottom, height } = item.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < win.innerHeight;
  };

  /** @param atOnce nobody has read them yet */
  function lookAtAll(atOnce: boolean): void {
    for (const root of rootsOf(rules, doc)) {
      watch(root);
      for (const post of root.querySelectorAll(selector()))
        if (postAround(post, selector()) === post) look(post, atOnce);
    }
    if (isWaiting && doc.querySelector(selector())) latest ??= setTimeout(stopWaiting, LATEST_MS);
  }

  function begin(next: Curated): void {
    surface = next;
    if (named === undefined && isEarly) {
      isWaiting = true;
      hidden.hide(selector);
    }
    lookAtAll(true);
  }

  function stopWaiting(): void {
    clearTimeout(latest);
    latest = undefined;
    isWaiting = false;
    hidden.show();
  }

  /** Everything is as the page has it. */
  function end(): void {
    surface = null;
    stopWaiting();
    growth.disconnect();
    known = new WeakSet();
    sight.disconnect();
    waiting.clear();
    folds.clear();
  }

  function onPlace(place: Place | null): void {
    const next = isCurated(place) ? (place?.surface as Curated) : null;
    if (next === surface) return;
    end();
    if (next) begin(next);
  }

  /** @param left ms for which everything is as usual */
  function showFor(left: number): void {
    clearTimeout(back);
    isUsual = left > 0;
    if (!isUsual) return;
    waiting.clear();
    folds.clear();
    back = setTimeout(() => {
      isUsual = false;
      if (surface) lookAtAll(false);
    }, left + 1);
  }

  let listening = false;
  function onVerdict({ record, triggers, page: { soft } }: Verdict): void {
    if (!listening || (record && triggers === undefined)) return; // an answer to a claim says nothing of it
    const until = (!soft?.wholeDay && soft?.usualUntil) || 0;
    const next = JSON.stringify([(record && triggers) || null, until]);
    if (next === named) return;
    const isFirst = named === undefined && isEarly;
    named = next;
    holds = record && triggers ? createMatch(triggers) : null;
    showFor(until - page.wall());
    if (!holds) folds.clear();
    else if (surface) lookAtAll(isFirst);
    stopWaiting();
  }

  for (const [types, isOurs] of [
    [PRESSES, () => true],
    [['keydown', 'keypress', 'keyup'], ({ key }: KeyboardEvent) => key === 'Enter' || key === ' '],
  ] as const)
    listen<KeyboardEvent>(
      win,
      types,
      (event) => folds.of(event.target as Node) && isOurs(event) && event.stopImmediatePropagation(),
      { capture: true, passive: true, signal },
    );
  listen(doc, ['play'], ({ target }) => folds.pause(target as HTMLMediaElement), { capture: true, signal });
  page.onPlace(onPlace, signal);
  page.onVerdict(onVerdict, signal);
  listening = true;
  function stop(): void {
    stopping.abort();
    clearTimeout(back);
    end();
  }
  return { page, stop };
}
