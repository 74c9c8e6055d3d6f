/** Keys that something of ours takes for itself. Registered before the page's own scripts run, so that those keys never reach
 *  them; and so that what opens on the page is heard of although the page keeps it to itself. */
/** @param onTrustedKey gets the moment of each key that a person presses for the page */
export function createKeyFilter(onTrustedKey: (at: number) => void) {
  let isOurs: ((event: KeyboardEvent) => boolean) | null = null;
  return {
    /** @param filter null: all keys are the page's again */
    captureKeys(filter: typeof isOurs): void {
      isOurs = filter;
    },
    onKey(event: KeyboardEvent): void {
      if (isOurs?.(event)) event.stopImmediatePropagation();
      else if (event.isTrusted && event.code) onTrustedKey(event.timeStamp);
    },
  };
}
