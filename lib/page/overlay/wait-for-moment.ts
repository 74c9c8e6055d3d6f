/** When something may come: never over a film in full screen, a call or an upload, over what somebody writes, nor in a private
 *  place; the act of a limit at a natural moment. */
import { mayCome } from '../../limits/may-come.ts';
import type { Curated, PageRules } from '../../networks/types.ts';
import type { Nudge } from '../../nudges/types.ts';
import { isCurated } from '../location.ts';
import type { PageHandle } from '../page-handle.ts';
import { boxOf, isBusy, isShown, itemsOf, partOf, rootsOf } from '../posts/dom-query.ts';
import { atNextItem } from './next-item.ts';
import { watchTyping } from './typing.ts';

/** A place that has come on screen just now: there is no item to wait for the end of, ms. */
const JUST_MS = 4_000;
/** Between two looks whether it may come, ms. */
const LOOK_MS = 250;

export interface Scene {
  rules: PageRules;
  doc: Document;
  page: PageHandle;
  /** ms of a clock that only goes forward */
  now(): number;
}

const ACTS = ['gentle', 'firm', 'closed'];

/** Nothing lies in the way here and now. */
export function isFree({ rules, doc, page }: Scene): boolean {
  const floats = (globalThis as { documentPictureInPicture?: { window?: Window | null } }).documentPictureInPicture;
  return (
    doc.visibilityState === 'visible' &&
    isCurated(page.place()) &&
    !doc.fullscreenElement &&
    !doc.pictureInPictureElement &&
    !floats?.window &&
    !isBusy(rules, doc)
  );
}

/** Posts lie in the window, and something of the site's own lies over them all. While a film plays there, time counts as on the
 *  feed: then nothing is covered. */
function isFeedCovered({ rules, doc, page }: Scene): boolean {
  const surface = page.place()?.surface as Curated;
  const posts = rootsOf(rules, doc)
    .flatMap((root) => itemsOf(rules, surface, root))
    .map((item) => boxOf(rules, item))
    .filter(partOf);
  if (posts.length === 0 || posts.some(isShown)) return false;
  if (page.feedVisible()) page.look(); // what it saw may have been covered since
  return !page.feedVisible();
}

/** Waits for the moment of one nudge. @param onMoment is called once @param signal ends the wait */
export function waitForMoment(scene: Scene, nudge: Nudge, onMoment: () => void, signal: AbortSignal): void {
  const { rules, doc, page, now } = scene;
  const began = now();
  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort());
  const isAct = ACTS.includes(nudge.kind);
  const isTyping = watchTyping(doc, now, waiting.signal);
  let natural = !isAct || page.since() < JUST_MS;
  let wasWriting = false;

  function check(): void {
    if (waiting.signal.aborted || !isFree(scene)) return;
    if (nudge.kind === 'door' && !page.feedVisible()) return;
    const composing = page.composing();
    const typing = isTyping();
    wasWriting = composing || typing;
    const waited = now() - began;
    const onScreen = {
      ...{ composing, typing, natural, waited },
      // asked last: each post is measured for it
      get covered() {
        return isFeedCovered(scene);
      },
    };
    if (!mayCome(isAct, onScreen)) return;
    waiting.abort();
    onMoment();
  }
  /** Somebody who was writing has left the field: that is a natural moment. */
  function onFocusOut(): void {
    natural ||= wasWriting;
    check();
  }
  function onNext(): void {
    natural = true;
    check();
  }

  if (!natural) {
    const surface = () => (isCurated(page.place()) ? (page.place()?.surface as Curated) : null);
    atNextItem(rules, doc, surface, onNext, waiting.signal);
  }
  const timer = setInterval(check, LOOK_MS);
  waiting.signal.addEventListener('abort', () => clearInterval(timer));
  doc.addEventListener('focusout', onFocusOut, { capture: true, signal: waiting.signal });
  page.onPlace(check, waiting.signal);
  check();
}
