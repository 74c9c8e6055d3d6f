/** What a page says of itself, and which part of attention hears it. What a person does: `inputs.ts`. */

const KEYS = ['keydown', 'keypress', 'keyup'];
const MEDIA = ['play', 'playing', 'pause', 'emptied'];
const RETURNS = ['focus', 'blur', 'pageshow', 'resume'];

export interface Heard {
  keyed(event: KeyboardEvent): void;
  /** a video began or ended (it pauses as it ends); media events do not bubble, so they are caught on their way down */
  mediaChanged(): void;
  /** visibility or focus changed, or the page came back */
  changed(): void;
  /** the page came out of the browser's own store of pages; `changed` follows */
  back(): void;
  /** the page is frozen or goes */
  left(): void;
  /** the address may have changed, or the document is ready */
  step(): void;
}

/** @returns how to stop */
export function listenTo(win: Window, { keyed, mediaChanged, changed, back, left, step }: Heard): () => void {
  const doc = win.document;
  const shown = ({ persisted }: PageTransitionEvent) => persisted && back();
  const each = (what: 'addEventListener' | 'removeEventListener') => {
    const all = (target: EventTarget | undefined, types: string[], hear: (event: never) => void, capture?: true) =>
      types.forEach((type) => {
        target?.[what](type, hear as EventListener, capture);
      });
    // caught on its way down, and not passive: a key pressed in a pause of ours must not scroll what lies below
    all(win, KEYS, keyed, true);
    all(doc, MEDIA, mediaChanged, true);
    all(win, ['pageshow'], shown);
    all(win, RETURNS, changed);
    all(doc, ['visibilitychange'], changed);
    all(doc, ['freeze'], left);
    all(win, ['pagehide'], left);
    all(win, ['popstate', 'hashchange'], step);
    all((win as { navigation?: EventTarget }).navigation, ['currententrychange'], step);
    all(doc, ['DOMContentLoaded'], step);
  };
  each('addEventListener');
  return () => each('removeEventListener');
}
