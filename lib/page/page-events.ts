/** What a page reports of itself, and which part of attention handles it. What a person does: `inputs.ts`. */
import { listen } from './listen.ts';

const KEYS = ['keydown', 'keypress', 'keyup'];
const MEDIA = ['play', 'playing', 'pause', 'emptied'];
const RETURNS = ['focus', 'blur', 'resume'];

export interface PageEventHandlers {
  onKey(event: KeyboardEvent): void;
  /** a video began or ended (it pauses as it ends); media events do not bubble, so they are caught on their way down */
  onMediaChange(): void;
  /** visibility or focus changed, or the page came back to life */
  onPresenceChange(): void;
  /** the page came out of the browser's own store of pages; `onPresenceChange` follows */
  onRestore(): void;
  /** the page is frozen or goes */
  onLeave(): void;
  /** the address may have changed */
  onNavigate(): void;
}

/** @param signal ends it */
export function onPageEvents(win: Window, handlers: PageEventHandlers, signal: AbortSignal): void {
  const { onKey, onMediaChange, onPresenceChange, onRestore, onLeave, onNavigate } = handlers;
  const doc = win.document;
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    onRestore();
    onPresenceChange();
  };
  const plain = { signal };
  const capture = { capture: true, signal };
  // caught on its way down, and not passive: a key pressed in a pause of ours must not scroll what lies below
  listen(win, KEYS, onKey, capture);
  listen(doc, MEDIA, onMediaChange, capture);
  listen(win, ['pageshow'], onShow, plain);
  listen(win, RETURNS, onPresenceChange, plain);
  listen(doc, ['visibilitychange'], onPresenceChange, plain);
  listen(doc, ['freeze'], onLeave, plain);
  listen(win, ['pagehide'], onLeave, plain);
  listen(win, ['popstate', 'hashchange'], onNavigate, plain);
  listen((win as { navigation?: EventTarget }).navigation, ['currententrychange'], onNavigate, plain);
}
