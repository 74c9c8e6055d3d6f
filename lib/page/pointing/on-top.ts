/** What of the page's own is in the top layer, shadow roots and all: a closed one hides it from `querySelectorAll`, and what opens in
 *  it from `toggle`, but not from an extension. Walks the whole page, so it is asked as something is picked or kept, not at each
 *  frame. */

const ON_TOP = ':popover-open,:modal,:fullscreen';

/** @returns the shadow root of an element, open or closed */
export type ShadowOf = (element: HTMLElement) => ShadowRoot | null;

/** Chromium 156 has a function for it; in Firefox 153 it is a property. */
export const shadowOf: ShadowOf = (element) => {
  const { dom } = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot: ShadowOf } } }).chrome ?? {};
  if (dom) return dom.openOrClosedShadowRoot(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
};

/** @param except our own host, which is not looked into */
export function onTop(doc: Document, except: Element, shadowOf: ShadowOf): Set<Element> {
  const found = new Set<Element>();
  const roots: (Document | ShadowRoot)[] = [doc];
  for (const root of roots) {
    for (const one of root.querySelectorAll(ON_TOP)) found.add(one);
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      const shadow = one !== except && one instanceof HTMLElement ? shadowOf(one) : null;
      if (shadow) roots.push(shadow);
    }
  }
  return found;
}

/** Whether this event says that something of the page's own comes on top. */
export const opensOnTop = (event: Event): boolean => {
  const { newState, target } = event as ToggleEvent & { target: HTMLElement };
  return newState === 'open' && target.localName !== 'details';
};
