/** What a page reports to the background: where it is, the time that it claims, and what of its network does not hold here. */
import type { Interval } from '../../attention/machine.ts';
import type { Claim } from '../../ledger/types.ts';
import type { PageOptions } from '../../messages/protocol.ts';
import type { PageDeps } from '../deps.ts';
import { isCurated, type LocationTracker } from '../location.ts';
import { zoneOf } from '../zone.ts';
import { createOutbox, type OutboxHandlers } from './outbox.ts';
import { createPostStay } from './post-stay.ts';

export type Reporter = ReturnType<typeof createReporter>;

/** @param options what the background answered last */
export function createReporter(
  { send, keep, alive, now }: PageDeps,
  location: LocationTracker,
  options: () => PageOptions,
  handlers: OutboxHandlers,
) {
  const outbox = createOutbox(send, keep, alive, handlers);
  const stay = createPostStay();

  /** @param seen somebody attends to it; of messages no more is reported than that they are */
  function arrive(seen: boolean): void {
    const place = location.place();
    const post = stay.take();
    if (!place) return;
    const { network, surface, variant } = place;
    const from = location.from();
    outbox.arrive({
      network,
      surface,
      seen,
      at: Math.round(now().wall),
      ...(variant && surface !== 'messages' && { variant }),
      ...(isCurated(place) && from !== 'direct' && { from }),
      ...(post && { post }),
    });
  }

  return {
    arrive,
    claim(intervals: Interval[]): void {
      const { posts } = options();
      for (const one of intervals) if (one.surface === 'post' && location.postOpened()) stay.add(one);
      outbox.claim(
        intervals
          .filter(({ surface }) => surface !== 'post' || posts)
          .map((one) => ({ ...one, zone: one.zone || zoneOf(options()) })) as Claim[],
      );
    },
    /** @param failed which facts of this network do not hold here; none: they hold again */
    mismatch(failed: string[]): void {
      const place = location.place();
      if (place) outbox.mismatch({ network: place.network, surface: place.surface, failed, at: now().wall });
    },
    /** The page may be gone the next moment. */
    flush(): void {
      if (location.place()?.surface === 'post' && !stay.isEmpty()) arrive(true);
      outbox.flush();
    },
    resume: outbox.resume,
    stop: outbox.stop,
  };
}
