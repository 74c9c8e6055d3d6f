/** Whether somebody is typing on the page. Nothing of what they type is looked at. */

/** A hand may rest this long, ms, and still be typing. */
const REST_MS = 20_000;

/** The element with focus, through open shadow roots. */
export function focused(doc: Document): Element | null {
  let at = doc.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const editable = (at: Element | null): boolean =>
  !!at &&
  ((at as HTMLElement).isContentEditable ||
    at.tagName === 'TEXTAREA' ||
    (at.tagName === 'INPUT' &&
      !/^(button|checkbox|radio|range|submit|reset|file|color|image)$/.test((at as HTMLInputElement).type)));

/** Something stands in the field: a draft may be under way. */
const filled = (at: Element | null): boolean => !!((at as HTMLInputElement)?.value ?? at?.textContent)?.trim();

/** @param now ms of a clock that only goes forward @param signal ends it */
export function watchTyping(doc: Document, now: () => number, signal: AbortSignal) {
  let last = filled(focused(doc)) ? now() : Number.NEGATIVE_INFINITY;
  const onInput = () => {
    last = now();
  };
  doc.addEventListener('input', onInput, { capture: true, signal });
  return {
    isTyping: (): boolean => editable(focused(doc)) && now() - last < REST_MS,
    /** a field has focus: it is not taken from there */
    inField: (): boolean => editable(focused(doc)),
  };
}
