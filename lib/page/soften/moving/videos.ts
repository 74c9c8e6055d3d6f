/** Videos wait for the person: one that starts by itself is stopped once, and never fought. */
import { listen } from '../../listen.ts';
import { idOf, partOf } from '../../posts/dom-query.ts';
import type { SoftPage } from '../soft-page.ts';
import { curatedOf, type Posts } from './posts.ts';
import { createSoon } from './soon.ts';

/** A press explains a start within this time, ms: players load first. */
const PRESSED_MS = 1_500;
/** Players' own keys. Arrows lead to another post, which nobody asked to play. */
const PLAYS = [' ', 'Enter', 'k', 'K', 'p', 'MediaPlayPause'];
/** A post that is given one source after the other is stopped so often. */
const MOST = 3;
/** Between two looks for videos that began without an event, ms. */
const LOOK_MS = 500;

/** What a video showed when it was stopped, or left alone. */
interface Met {
  source: unknown;
  post: string;
  stops: number;
}

/** @param waits whether this one is to wait now @returns looks anew at what plays */
export function holdVideos(page: SoftPage, posts: Posts, waits: (video: HTMLVideoElement) => boolean): () => void {
  const { document: doc, rules, signal } = page;
  const now = () => (doc.defaultView as Window).performance.now();
  const met = new WeakMap<HTMLVideoElement, Met>();
  const stopped = new Set<HTMLVideoElement>();
  const rootsWithListeners = new WeakSet<Node>();
  let pressedAt = Number.NEGATIVE_INFINITY;
  /** where; null: a key */
  let pressed: Element | null = null;

  function onPress(event: Event): void {
    const { type } = event;
    if (type === 'keydown' && !PLAYS.includes((event as KeyboardEvent).key)) return;
    pressedAt = type === 'pointercancel' ? Number.NEGATIVE_INFINITY : now(); // a finger that scrolls
    pressed = type === 'keydown' ? null : ((event.composedPath()[0] as Element | undefined) ?? null);
  }

  /** Whether the person started it. A press leads to a video in the same post, or to one in no post, as in a player that opens. */
  function isAsked(video: HTMLVideoElement): boolean {
    if (now() - pressedAt > PRESSED_MS) return false;
    const surface = curatedOf(page);
    const post = surface && posts.around(video, surface);
    return !pressed || !post || posts.around(pressed, surface as never) === post;
  }

  /** A call, a player that floats, a film over the whole screen: none of the feed's. */
  const isAside = (video: HTMLVideoElement): boolean =>
    video === doc.pictureInPictureElement ||
    !!doc.fullscreenElement ||
    !!(rules.aside && video.closest(rules.aside)) ||
    !!(video.srcObject as MediaStream | null)?.getAudioTracks?.().length;

  function onPlay(video: HTMLVideoElement): void {
    if (video.tagName !== 'VIDEO' || video.paused || isAside(video) || !waits(video)) return;
    const surface = curatedOf(page);
    const item = surface && posts.around(video, surface);
    const post = (item && idOf(posts.rules, item, doc.location.href)) ?? '';
    const source = video.srcObject ?? (video.currentSrc || video.src);
    const before = met.get(video);
    if (before?.source === source && before?.post === post) return;
    const stops = before?.post === post ? before.stops : 0;
    met.set(video, { source, post, stops: stops + 1 });
    if (stops >= MOST || isAsked(video)) return;
    stopped.add(video);
    video.pause();
  }

  /** What plays already, or began inside a shadow root: its events do not leave that. */
  function look(): void {
    for (const root of posts.roots()) {
      if (root !== doc && !rootsWithListeners.has(root)) {
        rootsWithListeners.add(root);
        listen(root, ['play'], onPlayed, { capture: true, signal });
      }
      for (const video of root.querySelectorAll('video')) onPlay(video);
    }
    for (const video of stopped) if (!video.isConnected || !video.paused) stopped.delete(video);
  }

  /** What was stopped, is in sight and would not be stopped now goes on. */
  function release(): void {
    for (const video of stopped) {
      if (!signal.aborted && waits(video)) continue;
      stopped.delete(video);
      met.delete(video);
      if (video.isConnected && video.paused && partOf(video)) video.play().catch(() => undefined);
    }
  }

  const onPlayed = ({ target }: Event) => onPlay(target as HTMLVideoElement);
  listen(doc, ['pointerdown', 'pointercancel', 'click', 'keydown'], onPress, { capture: true, passive: true, signal });
  listen(doc, ['play'], onPlayed, { capture: true, signal });
  page.onGrowth(createSoon(look, LOOK_MS, signal));
  page.onChange(again);
  signal.addEventListener('abort', release);
  look();

  function again(): void {
    release();
    look();
  }
  return again;
}
