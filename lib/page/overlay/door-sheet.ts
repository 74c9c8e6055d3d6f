/**
 * No flash of the feed before its door, nor before the rest of a closed one: hides the posts, and nothing else, from the moment a
 * curated surface is entered until the background says that nothing stands here, or it is up; 300 ms after the first post at the latest.
 */
import { match } from '../../networks/match.ts';
import type { Curated, PageRules } from '../../networks/types.ts';
import { listen } from '../listen.ts';
import { isCurated, isDrift } from '../location.ts';
import type { PageHandle } from '../page-handle.ts';
import { selectorOf } from '../posts/dom-query.ts';
import { createHiddenPosts } from './hidden-posts.ts';

/** After the first post is there, ms. */
const LATEST_MS = 300;
/** Without any post, where no answer says whether a door stands, ms. */
const UNANSWERED_MS = 3_000;
/** Between two looks for the first post, ms, while the sheet is on. */
const LOOK_MS = 60;
/** A tab that was hidden for as long begins a new visit, ms. */
const AWAY_MS = 5 * 60_000;

/** `navigate` comes before the address changes (Chromium 156, Firefox 153). */
type Navigate = Event & { destination: { url: string } };

/** @param onDrift only where somebody drifts to the feed: nothing comes on any other way */
export function hideUntilDoor(rules: PageRules, page: PageHandle, win: Window & typeof globalThis, onDrift: boolean) {
  const doc = win.document;
  const stopping = new AbortController();
  const { signal } = stopping;
  const posts = createHiddenPosts(win);
  let on: Curated | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let last: ReturnType<typeof setTimeout> | undefined;
  let found = false;
  let door = false;
  let hiddenAt = Number.POSITIVE_INFINITY;

  /** What a person pointed at is known from the page's first answer on. */
  const selector = (surface: Curated): string => selectorOf(rules, surface, doc);

  function hide(surface: Curated): void {
    if (on === surface) return;
    lift();
    on = surface;
    posts.hide(() => selector(surface));
    timer = setInterval(look, LOOK_MS);
    last = setTimeout(() => !door && lift(), UNANSWERED_MS);
  }

  function look(): void {
    if (!on || found || !doc.querySelector(selector(on))) return;
    page.look();
    if (!page.feedVisible() && doc.hasFocus() && doc.visibilityState === 'visible') return;
    found = true;
    clearTimeout(last);
    last = setTimeout(lift, LATEST_MS);
  }

  function lift(): void {
    clearInterval(timer);
    clearTimeout(last);
    posts.show();
    on = null;
    found = false;
    door = false;
  }

  /** @param entered a curated surface was not on screen before */
  const enter = () => {
    const place = page.place();
    if (isCurated(place) && !(onDrift && page.from() === 'direct')) hide(place?.surface as Curated);
    else lift();
  };

  listen<Navigate>(
    (win as { navigation?: EventTarget }).navigation,
    ['navigate'],
    ({ destination: { url } }) => {
      const there = URL.canParse(url) ? match(rules, new URL(url)) : null;
      const here = page.place();
      const drifts = isDrift(here) || page.from() !== 'direct';
      if (isCurated(there) && !isCurated(here) && (drifts || !onDrift)) hide(there?.surface as Curated);
    },
    { signal },
  );
  let before = false;
  page.onPlace((place) => {
    const is = isCurated(place);
    if (is !== before) enter();
    before = is;
  }, signal);
  /** what was answered before this script began is of an earlier moment */
  let listening = false;
  page.onVerdict((verdict) => {
    if (!listening || !on) return;
    door = verdict.door === true;
    if (door) posts.look();
    else lift();
  }, signal);
  listening = true;
  listen(
    doc,
    ['visibilitychange'],
    () => {
      if (doc.visibilityState === 'hidden') hiddenAt = win.performance.now();
      else if (win.performance.now() - hiddenAt > AWAY_MS) enter();
    },
    { signal },
  );
  listen<PageTransitionEvent>(win, ['pageshow'], ({ persisted }) => persisted && enter(), { signal });

  return {
    page,
    onDrift,
    lift,
    stop(): void {
      stopping.abort();
      lift();
    },
  };
}
