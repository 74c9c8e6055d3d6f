/** Runs something once a while after it was asked for, however often it was: a page that grows asks many times a second. */

/** @param ms of rest before it @param signal ends it */
export function createSoon(act: () => void, ms: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, ms);
  };
}
