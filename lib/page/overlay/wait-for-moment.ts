/** When something may come: never over a film in full screen, a call or an upload, nor in a private place; the act of a limit
 *  at a natural moment. */
import type { Curated, PageRules } from '../../networks/types.ts';
import type { Nudge } from '../../nudges/types.ts';
import { isCurated } from '../location.ts';
import type { PageHandle } from '../page-handle.ts';
import { isBusy } from '../posts/dom-query.ts';
import { atNextItem } from './next-item.ts';
import { watchTyping } from './typing.ts';

/** The act of a limit waits so long for the next item at most, ms. */
const LATEST_MS = 60_000;
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

/** Waits for the moment of one nudge. @param onMoment is called once @param signal ends the wait */
export function waitForMoment(scene: Scene, nudge: Nudge, onMoment: () => void, signal: AbortSignal): void {
  const { rules, doc, page, now } = scene;
  const began = now();
  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort());
  const isAct = ACTS.includes(nudge.kind);
  const typing = watchTyping(doc, now, waiting.signal);
  let natural = !isAct || page.since() < JUST_MS;
  let wasTyping = false;

  function check(): void {
    if (waiting.signal.aborted || !isFree(scene)) return;
    if (nudge.kind === 'door' && !page.feedVisible()) return;
    wasTyping = typing.isTyping();
    if (isAct && (wasTyping || !(natural || now() - began >= LATEST_MS))) return;
    waiting.abort();
    onMoment();
  }
  /** Somebody who was typing has left the field: that is a natural moment. */
  function onFocusOut(): void {
    natural ||= wasTyping;
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
