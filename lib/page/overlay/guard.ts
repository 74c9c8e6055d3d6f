/** Keeps what is pressed and typed in an overlay from the site: its shortcuts, its focus traps, its "clicked outside". */

/** Nothing of ours needs to hear these: browsers turn them into clicks and focus by themselves. */
const EARLY = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'beforeinput',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'paste',
  'copy',
  'cut',
];
/** Our own views hear these first; then they end. */
const LATE = ['click', 'auxclick', 'dblclick', 'contextmenu', 'input', 'change', ...EARLY];

/** What would scroll the page below (Firefox 153: an element that cannot scroll hands its wheel on). */
const SCROLLS = ['wheel', 'touchmove'];

const KEYS = ['PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp'];

/** Whether a key would scroll what lies below; Space presses a button, and scrolls from anywhere else. */
export const scrollsBy = (key: string, at: Element | null): boolean =>
  KEYS.includes(key) || (key === ' ' && !at?.matches('button, summary'));

/** @param root the closed root @param still the page below is to stay where it is @returns how to stop */
export function guard(host: HTMLElement, root: ShadowRoot, win: Window, still: () => boolean): () => void {
  const off = new AbortController();
  const { signal } = off;
  const early = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (SCROLLS.includes(event.type) && still()) event.preventDefault();
  };
  const late = (event: Event) => event.stopPropagation();
  for (const type of EARLY)
    win.addEventListener(type, early, { capture: true, passive: !SCROLLS.includes(type), signal });
  for (const type of LATE) root.addEventListener(type, late, { passive: true, signal });
  return () => off.abort();
}
