/** What a page says to the background: where it is, the time that it claims, and what of its network does not hold here. */
import type { Interval } from '../../attention/machine.ts';
import type { Claim } from '../../ledger/types.ts';
import type { PageOptions, Verdict } from '../../messages/protocol.ts';
import type { World } from '../deps.ts';
import { type createWhere, curated } from '../location.ts';
import { zoneOf } from '../zone.ts';
import { createOutbox } from './outbox.ts';
import { createStay } from './post-stay.ts';

/** @param options what the background said last @param hear takes what it answers @param gone there is no background any more */
export function createVoice(
  { send, keep, alive, now }: World,
  where: ReturnType<typeof createWhere>,
  options: () => PageOptions,
  hear: (verdict: Verdict) => void,
  gone: () => void,
) {
  const outbox = createOutbox(send, keep, alive, hear, gone);
  const stay = createStay();

  /** @param seen somebody attends to it; of messages no more is said than that they are */
  function arrive(seen: boolean): void {
    const place = where.place();
    const post = stay.take();
    if (!place) return;
    const { network, surface, variant } = place;
    outbox.arrive({
      network,
      surface,
      seen,
      at: Math.round(now().wall),
      ...(variant && surface !== 'messages' && { variant }),
      ...(curated(place) && where.from() !== 'direct' && { from: where.from() }),
      ...(post && { post }),
    });
  }

  return {
    arrive,
    claims(intervals: Interval[]): void {
      const claims = intervals.filter(({ surface }) => surface !== 'post' || options().posts);
      for (const one of intervals) if (one.surface === 'post' && where.postOpened()) stay.add(one);
      outbox.claims(
        claims.map((claim) => ({ ...claim, zone: claim.zone || zoneOf(options()) })) as Claim[] & Interval[],
      );
    },
    /** @param failed which facts of this network do not hold here; none: they hold again */
    differs(failed: string[]): void {
      const place = where.place();
      if (place) outbox.mismatch({ network: place.network, surface: place.surface, failed, at: now().wall });
    },
    /** The page may be gone the next moment. */
    last(): void {
      if (where.place()?.surface === 'post' && stay.waits()) arrive(true);
      outbox.last();
    },
    back: outbox.back,
    stop: outbox.stop,
  };
}
