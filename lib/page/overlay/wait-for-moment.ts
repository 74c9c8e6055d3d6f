/** When something may come: never over a film in full screen, a call or an upload, nor in a private place; the act of a limit
 *  at a natural moment. */
import type { Curated, PageRules } from '../../networks/types.ts';
import type { Nudge } from '../../nudges/types.ts';
import { curated } from '../location.ts';
import type { PageHandle } from '../page-handle.ts';
import { busy } from '../posts/dom-query.ts';
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
export function free({ rules, doc, page }: Scene): boolean {
  const floats = (globalThis as { documentPictureInPicture?: { window?: Window | null } }).documentPictureInPicture;
  return (
    doc.visibilityState === 'visible' &&
    curated(page.place()) &&
    !doc.fullscreenElement &&
    !doc.pictureInPictureElement &&
    !floats?.window &&
    !busy(rules, doc)
  );
}

/** Waits for the moment of one nudge. @param come is called once @returns how to stop waiting */
export function whenItMay(scene: Scene, nudge: Nudge, come: () => void): () => void {
  const { rules, doc, page, now } = scene;
  const began = now();
  const typing = watchTyping(doc, now);
  const isAct = ACTS.includes(nudge.kind);
  let natural = !isAct || page.since() < JUST_MS;
  let typed = false;
  const surface = () => (curated(page.place()) ? (page.place()?.surface as Curated) : null);
  const unwatch = natural
    ? undefined
    : atNextItem(rules, doc, surface, () => {
        natural = true;
        look();
      });
  let done = false;

  function look(): void {
    if (done || !free(scene)) return;
    if (nudge.kind === 'door' && !page.seen()) return;
    typed = typing.typing();
    if (isAct && (typed || !(natural || now() - began >= LATEST_MS))) return;
    stop();
    come();
  }
  /** Somebody who was typing has left the field: that is a natural moment. */
  function left(): void {
    natural ||= typed;
    look();
  }
  function stop(): void {
    done = true;
    clearInterval(timer);
    doc.removeEventListener('focusout', left, true);
    unwatch?.();
    unheed?.();
    typing.stop();
  }

  const timer = setInterval(look, LOOK_MS);
  doc.addEventListener('focusout', left, true);
  let unheed: (() => void) | undefined;
  unheed = page.onPlace(look);
  if (done) unheed();
  else look();
  return stop;
}
