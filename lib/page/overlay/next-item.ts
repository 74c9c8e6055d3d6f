/** A natural moment for the act of a limit: the next item, or the end of the video that plays. */
import type { Curated, PageRules } from '../../networks/types.ts';
import { listen } from '../listen.ts';
import { boxOf, idOf, itemsOf, rootsOf } from '../posts/dom-query.ts';

/** After a scroll began, ms: most have come to rest by then, and one that goes on and on is not waited for. */
const REST_MS = 400;
/** A video that begins anew jumps back by more than this, seconds. */
const BACK_S = 1;

/** @param onNext is called once, at the next item or the video's end @param signal ends the wait */
export function atNextItem(
  rules: PageRules,
  doc: Document,
  surface: () => Curated | null,
  onNext: () => void,
  signal: AbortSignal,
): void {
  const waiting = new AbortController();
  const times = new WeakMap<EventTarget, number>();
  const first = middle();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What is in the middle of the window: an item's id, or the node where the page gives none. */
  function middle(): string | Element | null {
    const on = surface();
    const view = doc.defaultView;
    if (!on || !view) return null;
    const y = view.innerHeight / 2;
    for (const root of rootsOf(rules, doc))
      for (const item of itemsOf(rules, on, root)) {
        const { top, bottom } = boxOf(rules, item).getBoundingClientRect();
        if (top <= y && bottom > y) return idOf(rules, item, doc.location.href) ?? item;
      }
    return null;
  }

  const end = () => {
    waiting.abort();
    onNext();
  };
  const onScroll = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const now = middle();
      if (now !== null && now !== first) end();
    }, REST_MS);
  };
  const onTimeUpdate = ({ target }: Event) => {
    const video = target as HTMLVideoElement;
    const before = times.get(video) ?? 0;
    times.set(video, video.currentTime);
    if (video.tagName === 'VIDEO' && before - video.currentTime > BACK_S) end();
  };
  const options = { capture: true, passive: true, signal: waiting.signal };
  listen(doc, ['scroll', 'scrollend'], onScroll, options);
  listen(doc, ['timeupdate'], onTimeUpdate, options);
  listen(doc, ['ended'], ({ target }) => (target as Element).tagName === 'VIDEO' && end(), options);
  waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  signal.addEventListener('abort', () => waiting.abort());
}
