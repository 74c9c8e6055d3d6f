/** Who scrolls on past the end of a feed would see empty ground: when the scroll has come to rest, the card is in sight again. Only a
 *  scroll of the person's own is answered, so that a page which scrolls by itself is not fought. */
import { listen } from '../../listen.ts';
import type { SoftPage } from '../soft-page.ts';

const ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
/** A scroll has come to rest, ms after its last event. */
const REST_MS = 200;
/** A scroll goes on for so long after the person's act, ms. */
const ACT_MS = 3_000;

/** @param behind posts behind the end, in the page's order @param signal ends it */
export function keepInSight(
  page: SoftPage,
  card: HTMLElement,
  behind: () => readonly Element[],
  signal: AbortSignal,
): void {
  const { document: doc } = page;
  const win = doc.defaultView as Window;
  let actedAt = Number.NEGATIVE_INFINITY;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const { innerHeight } = win;
    const { top, bottom } = card.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    if (middle > 0 && middle < innerHeight) return;
    const items = behind();
    const from = items.at(0)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const to = items.at(-1)?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY;
    // what stands below the feed is the page's own, and so is what stands above
    const isLost = from < innerHeight / 2 && to > innerHeight / 2;
    if (isLost && card.isConnected) card.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  listen(doc, ACTS, () => (actedAt = win.performance.now()), { capture: true, passive: true, signal });
  listen(
    doc,
    ['scroll'],
    () => {
      clearTimeout(rest);
      if (win.performance.now() - actedAt < ACT_MS) rest = setTimeout(look, REST_MS);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(rest));
}
