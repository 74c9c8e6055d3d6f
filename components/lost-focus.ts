/** Focus falls to `<body>` where what was pressed goes away with its press, and whoever reads by ear begins again at the top of
 *  the page. What comes of the press takes the focus then, and only then: nobody is pulled away from where they are. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** what had the focus last, in this document */
let last: Element | null = null;
globalThis.document?.addEventListener('focusin', ({ target }) => {
  last = target instanceof Element ? target : null;
});

/** Whether the focus went away with the element that had it. */
const isFocusLost = (): boolean => document.activeElement === document.body && last !== null && !last.isConnected;

/** @param cause what changes as the press takes effect
 * @returns for an element that can take the focus: a control, or one with `tabIndex={-1}` */
export function useLostFocus<E extends HTMLElement>(cause: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    if (isFocusLost()) element.current?.focus();
  }, [cause]);
  return element;
}
