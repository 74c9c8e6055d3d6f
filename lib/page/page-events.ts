/** What a page reports of itself, and which part of attention handles it. What a person does: `inputs.ts`. */
import { listen } from './listen.ts';

const KEYS = ['keydown', 'keypress', 'keyup', 'toggle'];
const MEDIA = ['play', 'playing', 'pause', 'emptied'];
const RETURNS = ['focus', 'resume'];

export interface PageEventHandlers {
  /** a key, or that something opens or closes */
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
  let goes = false;
  const onHide = () => {
    // no page comes back that had not gone: a first load pays nothing
    if (!goes) listen(win, ['pageshow'], onShow, plain);
    goes = true;
    onLeave();
  };
  const plain = { signal };
  const capture = { capture: true, signal };
  // caught on its way down, and not passive: a key pressed in a pause of ours must not scroll what lies below
  listen(win, KEYS, onKey, capture);
  listen(doc, MEDIA, onMediaChange, capture);
  listen(win, RETURNS, onPresenceChange, plain);
  // a moment later: while focus moves into a frame the page has none for an instant (Firefox 153), and that is no absence
  listen(win, ['blur'], () => setTimeout(onPresenceChange), plain);
  listen(doc, ['visibilitychange'], onPresenceChange, plain);
  listen(doc, ['freeze'], onLeave, plain);
  listen(win, ['pagehide'], onHide, plain);
  listen(win, ['popstate', 'hashchange'], onNavigate, plain);
  listen((win as { navigation?: EventTarget }).navigation, ['currententrychange'], onNavigate, plain);
}
