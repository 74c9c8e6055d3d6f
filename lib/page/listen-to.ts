/** What a page says of itself, and which part of attention hears it. Nothing here keeps a page from scrolling. */

const INPUTS = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchstart', 'touchmove'] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const MEDIA = ['play', 'playing', 'pause', 'ended', 'emptied'] as const;
const RETURNS = ['focus', 'blur', 'pageshow', 'resume'] as const;
const ROUTES = ['popstate', 'hashchange'] as const;

export interface Heard {
  /** an input of any kind */
  touched(event: Event): void;
  keyed(event: KeyboardEvent): void;
  /** a video began or ended; media events do not bubble, so they are caught on their way down */
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

export function listenTo(win: Window, heard: Heard, signal: AbortSignal): void {
  const doc = win.document;
  const passive = { capture: true, passive: true, signal };
  for (const type of INPUTS) win.addEventListener(type, heard.touched, passive);
  // not passive: a key pressed in a pause of ours must not scroll what lies below
  for (const type of KEYS) win.addEventListener(type, heard.keyed, { capture: true, signal });
  for (const type of MEDIA) doc.addEventListener(type, heard.mediaChanged, passive);
  win.addEventListener('pageshow', ({ persisted }) => persisted && heard.back(), { signal });
  for (const type of RETURNS) win.addEventListener(type, heard.changed, { signal });
  doc.addEventListener('visibilitychange', heard.changed, passive);
  doc.addEventListener('freeze', heard.left, { signal });
  win.addEventListener('pagehide', heard.left, { signal });
  for (const type of ROUTES) win.addEventListener(type, heard.step, { signal });
  (win as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', heard.step, { signal });
  doc.addEventListener('DOMContentLoaded', heard.step, { signal });
}
