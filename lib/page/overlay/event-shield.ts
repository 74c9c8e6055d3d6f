/** Keeps what is pressed and typed in an overlay from the site: its shortcuts, its focus traps, its "clicked outside". */

/** Nothing of ours needs these: browsers turn them into clicks and focus by themselves. */
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
/** Our own views get these first; then they end. */
const LATE = ['click', 'auxclick', 'dblclick', 'contextmenu', 'input', 'change', ...EARLY];

/** What would scroll the page below (Firefox 153: an element that cannot scroll hands its wheel on). */
const SCROLLS = ['wheel', 'touchmove'];

/** How far a key scrolls, in heights of the window. */
const KEYS: Record<string, number> = {
  ...{ PageDown: 0.9, PageUp: -0.9, ArrowDown: 0.1, ArrowUp: -0.1 },
  ...{ End: 1e5, Home: -1e5 },
};

/** @param at what has focus: Space presses a button, and scrolls from anywhere else
 * @returns how far the key scrolls, in heights of the window; 0: not at all */
export const scrollsBy = ({ key, shiftKey }: KeyboardEvent, at: Element | null): number =>
  key === ' ' && !at?.matches('button, summary') ? (shiftKey ? -0.9 : 0.9) : (KEYS[key] ?? 0);

/** @param root the closed root @param holdsStill whether the page below would move by this @param signal ends it */
export function shieldEvents(
  host: HTMLElement,
  root: ShadowRoot,
  win: Window,
  holdsStill: (event: Partial<WheelEvent>) => boolean,
  signal: AbortSignal,
): void {
  const early = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (SCROLLS.includes(event.type) && holdsStill(event)) event.preventDefault();
  };
  const late = (event: Event) => event.stopPropagation();
  for (const type of EARLY)
    win.addEventListener(type, early, { capture: true, passive: !SCROLLS.includes(type), signal });
  for (const type of LATE) root.addEventListener(type, late, { passive: true, signal });
}
