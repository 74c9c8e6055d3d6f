/** Which part of the network the address names, and how this tab came there. */
import type { From } from '../ledger/types.ts';
import { follow, match, type Trail } from '../networks/match.ts';
import type { PageRules, Place } from '../networks/types.ts';

/** A link that was pressed explains a change of address within this time, milliseconds. */
const PRESSED_MS = 1_500;

const CURATED = /^(feed|shorts|stories|explore)$/;
/** The other curated ones are swiped: what moves there need not be the page. */
const SCROLLED = /^(feed|explore)$/;
const DRIFT = /^(messages|post|search)$/;

export const curated = (place: Place | null): boolean => CURATED.test(place?.surface ?? '');

/** Whether it is read by scrolling. */
export const scrolled = (place: Place | null): boolean => SCROLLED.test(place?.surface ?? '');

/** @param mono milliseconds of a clock that only goes forward */
export function createWhere(rules: PageRules, doc: Document, mono: () => number) {
  let place: Place | null = null;
  let trail: Trail | undefined;
  let address = '';
  let pressedAt = Number.NEGATIVE_INFINITY;
  let from: From = came(rules, doc.referrer);
  let postOpened = false;

  const pressed = (event: Event) => {
    if (event.composedPath().some((node) => (node as Element).tagName === 'A' && (node as HTMLAnchorElement).href))
      pressedAt = mono();
  };
  doc.addEventListener('click', pressed, true);

  return {
    place: (): Place | null => place,
    /** how the tab came to the curated surface that it shows */
    from: (): From => from,
    /** the post on screen was opened from a curated surface */
    postOpened: (): boolean => postOpened,

    /** Reads the address. @returns whether the place is another one */
    read(): boolean {
      const { href } = doc.location;
      if (href === address) return false;
      address = href;
      const found = follow(rules, doc.location, mono() - pressedAt < PRESSED_MS, trail);
      trail = found.trail;
      const before = place;
      place = found.place;
      if (
        before?.surface === place?.surface &&
        before?.variant === place?.variant &&
        before?.network === place?.network
      )
        return false;
      postOpened = place?.surface === 'post' && (curated(before) || (before?.surface === 'post' && postOpened));
      if (curated(before)) from = 'direct';
      else if (before && DRIFT.test(before.surface)) from = before.surface as From;
      return true;
    },

    stop: (): void => doc.removeEventListener('click', pressed, true),
  };
}

/** A page that was loaded anew knows from where by its referrer alone; it is read and forgotten. */
function came(rules: PageRules, referrer: string): From {
  const before = referrer && URL.canParse(referrer) ? match(rules, new URL(referrer)) : null;
  return before && DRIFT.test(before.surface) ? (before.surface as From) : 'direct';
}
