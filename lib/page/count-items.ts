/** Wires the counting of posts to a page that is attended to. Nothing is counted until the background answers that it is wanted. */
import type { Curated, PageRules } from '../networks/types.ts';
import { isCurated } from './location.ts';
import type { PageHandle } from './page-handle.ts';
import { createPostCounter, SEEN_MS } from './posts/counter.ts';
import { createTimer } from './timer.ts';

/** The window has come to rest when nothing in it has changed for so long, ms; a page that is scrolled is not looked at. The
 *  browser reports a change up to half a second late (`observer.ts`). */
const SCROLL_REST_MS = 600;

export function countItems(rules: PageRules, page: PageHandle, win: Window) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const mono = () => win.performance.now();
  const timer = createTimer(check);
  let counter: ReturnType<typeof createPostCounter> | undefined;

  function check(): void {
    const place = page.place();
    if (!counter || !isCurated(place)) return;
    const pending = counter.check(place?.surface as Curated);
    timer.set(pending && page.counting() ? SEEN_MS : Number.POSITIVE_INFINITY);
  }

  function turn(on: boolean): void {
    if (on === !!counter) return;
    counter?.stop();
    counter = on
      ? createPostCounter({
          rules,
          doc: win.document,
          mono,
          visible: page.feedVisible,
          counting: page.counting,
          count: page.countItem,
          onChange: () => timer.set(SCROLL_REST_MS),
        })
      : undefined;
    check();
  }

  page.onVerdict(({ page: { items } }) => turn(items === true), signal);
  page.onLook(check, signal);
  page.onLeave(() => counter?.leave(), signal);

  return {
    page,
    stop(): void {
      stopping.abort();
      timer.set(Number.POSITIVE_INFINITY);
      turn(false);
    },
  };
}
