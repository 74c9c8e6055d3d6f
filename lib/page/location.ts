/** Which part of the network the address names, and how this tab came there. */
import type { From } from '../ledger/types.ts';
import { follow, match, type Trail } from '../networks/match.ts';
import type { OwnRules, PageRules, Place } from '../networks/types.ts';
import { listen } from './listen.ts';

/** A link that was pressed explains a change of address within this time, milliseconds. */
const PRESSED_MS = 1_500;

const CURATED = ['feed', 'shorts', 'stories', 'explore'];
/** The other curated ones are swiped: a wheel brings another post to the same place. */
const SCROLLED = ['feed', 'explore'];
const DRIFT = ['messages', 'post', 'search'];

/** A profile is one where the person counts those of others. */
export const isCurated = (place: Place | null): boolean =>
  !!place && (CURATED.includes(place.surface) || (!!place.own && place.surface === 'profile'));

/** Whether one drifts from it to a feed. */
export const isDrift = (place: Place | null): boolean => !!place && DRIFT.includes(place.surface);

/** Whether it is read by scrolling. */
export const isScrolled = (place: Place | null): boolean => !!place && SCROLLED.includes(place.surface);

export type LocationTracker = ReturnType<typeof createLocationTracker>;

/** @param mono milliseconds of a clock that only goes forward @param signal ends it */
export function createLocationTracker(rules: PageRules, doc: Document, mono: () => number, signal: AbortSignal) {
  let place: Place | null = null;
  let trail: Trail | undefined;
  let address = '';
  let pressedAt = Number.NEGATIVE_INFINITY;
  let from: From = cameFrom(rules, doc.referrer);
  let postOpened = false;

  const onClick = (event: Event) => {
    if (event.composedPath().some((node) => (node as Element).tagName === 'A' && (node as HTMLAnchorElement).href))
      pressedAt = mono();
  };
  listen(doc, ['click'], onClick, { capture: true, signal });

  /** The address is another one. @returns whether the place is too */
  function follows(): boolean {
    const found = follow(rules, doc.location, mono() - pressedAt < PRESSED_MS, trail);
    trail = found.trail;
    const before = place;
    place = found.place;
    if (
      before?.surface === place?.surface &&
      before?.variant === place?.variant &&
      before?.network === place?.network &&
      before?.own === place?.own
    )
      return false;
    postOpened = place?.surface === 'post' && (isCurated(before) || (before?.surface === 'post' && postOpened));
    if (isCurated(before)) from = 'direct';
    else if (isDrift(before)) from = before?.surface as From;
    return true;
  }

  return {
    place: (): Place | null => place,
    /** how the tab came to the curated surface that it shows */
    from: (): From => from,
    /** the post on screen was opened from a curated surface */
    postOpened: (): boolean => postOpened,

    /** What the person says of this network's pages has come, or is another. */
    correct(own: OwnRules | undefined): void {
      rules.own = own;
      address = '';
    },

    /** Reads the address. @returns whether the place is another one */
    read(): boolean {
      const { href } = doc.location;
      const moved = href !== address;
      address = href;
      return moved && follows();
    },
  };
}

/** A page that was loaded anew knows from where only by its referrer, which is read and forgotten. */
function cameFrom(rules: PageRules, referrer: string): From {
  const before = referrer && URL.canParse(referrer) ? match(rules, new URL(referrer)) : null;
  return isDrift(before) ? (before?.surface as From) : 'direct';
}
