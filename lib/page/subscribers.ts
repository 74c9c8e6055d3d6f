/** Those of our own scripts on this page that listen for something. */
/** @param current what a listener gets as it is added; undefined: nothing yet */
export function createSubscribers<Args extends unknown[]>(current: () => Args | undefined = () => undefined) {
  const all = new Set<(...args: Args) => void>();
  return {
    /** @param signal ends it; without one it lasts as long as the page */
    add(listener: (...args: Args) => void, signal?: AbortSignal): void {
      const now = current();
      if (now) listener(...now);
      if (signal?.aborted) return;
      all.add(listener);
      signal?.addEventListener('abort', () => all.delete(listener));
    },
    notify(...args: Args): void {
      all.forEach((listener) => {
        listener(...args);
      });
    },
  };
}
