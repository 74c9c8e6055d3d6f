/** Listens on a page. An event can be made up by the page's own scripts, `isTrusted` cannot: what the browser itself did not send
 *  is nothing to us. */

/** @param target undefined: this browser has none @param options with a signal that ends it */
export function listen<Heard extends Event>(
  target: EventTarget | undefined,
  types: readonly string[],
  listener: (event: Heard) => void,
  options: AddEventListenerOptions,
): void {
  const onEvent = (event: Event) => event.isTrusted && listener(event as Heard);
  types.forEach((type) => {
    target?.addEventListener(type, onEvent, options);
  });
}
