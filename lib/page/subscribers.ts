/** What other scripts of ours on this page can listen for. */
import type { Verdict } from '../messages/protocol.ts';
import type { Place } from '../networks/types.ts';
import type { PageState } from './state.ts';

export type Channels = ReturnType<typeof createChannels>;

export const createChannels = (state: PageState) => ({
  /** what the background answered */
  verdicts: createSubscribers<[verdict: Verdict]>(() => state.verdict && [state.verdict]),
  /** another place, or what it shows has come or gone */
  places: createSubscribers<[place: Place | null, visible: boolean]>(() => [state.place, state.view.visible]),
  /** the page was looked at */
  looks: createSubscribers<[]>(),
  /** before the place is left, or the page goes */
  leaves: createSubscribers<[]>(),
});

/** @param current what a listener gets as it is added; undefined: nothing yet */
function createSubscribers<Args extends unknown[]>(current?: () => Args | undefined) {
  const all = new Set<(...args: Args) => void>();
  return {
    /** @param signal ends it; without one it lasts as long as the page */
    add(listener: (...args: Args) => void, signal?: AbortSignal): void {
      const now = current?.();
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
