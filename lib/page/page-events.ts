/** What a page reports of itself, and which part of attention handles it. What a person does: `inputs.ts`. */

const KEYS = ['keydown', 'keypress', 'keyup', 'toggle'];
const MEDIA = ['play', 'playing', 'pause', 'emptied'];
const RETURNS = ['focus', 'blur', 'resume'];

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
  const onHide = () => {
    win.addEventListener('pageshow', onShow, { signal }); // no page comes back that had not gone: a first load pays nothing
    onLeave();
  };
  const all = (target: EventTarget | undefined, types: string[], listener: (event: never) => void, capture = false) =>
    types.forEach((type) => {
      target?.addEventListener(type, listener as EventListener, { capture, signal });
    });
  // caught on its way down, and not passive: a key pressed in a pause of ours must not scroll what lies below
  all(win, KEYS, onKey, true);
  all(doc, MEDIA, onMediaChange, true);
  all(win, RETURNS, onPresenceChange);
  all(doc, ['visibilitychange'], onPresenceChange);
  all(doc, ['freeze'], onLeave);
  all(win, ['pagehide'], onHide);
  all(win, ['popstate', 'hashchange'], onNavigate);
  all((win as { navigation?: EventTarget }).navigation, ['currententrychange'], onNavigate);
}
