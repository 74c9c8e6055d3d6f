/** One day of somebody who spends three hours on feeds: what their pages say, message by message. Pure; a seed fixes it. */

import type { Claim } from '../../lib/ledger/types.ts';
import type { Arrival } from '../../lib/messages/protocol.ts';
import { createRandom } from '../../lib/review/trial/random.ts';

export type Said = { type: 'claim'; data: Claim } | { type: 'arrive'; data: Arrival };

export interface Day {
  /** in the order in which they were said; some come twice */
  said: Record<string, Said[]>;
  /** ms of attention: what the ledger is to hold of this day */
  truth: number;
}

const NETWORKS = ['instagram', 'x'];
const SURFACES = ['feed', 'explore'] as const;
const WAKING_MS = 15 * 3_600_000;
const DAY_MS = 3 * 3_600_000;
const LONGEST_MS = 600_000;
const HEARTBEAT_MS = 5_000;
const VISITS = 12;
/** of messages come twice */
const TWICE = 0.05;

/** @param from epoch ms at which they get up @param zone of their claims */
export function makeDay(seed: number, from: number, zone: string): Day {
  const random = createRandom(seed);
  const day: Day = { said: {}, truth: 0 };
  for (let i = 0; i < VISITS; i += 1) {
    const network = NETWORKS[Math.floor(random() * NETWORKS.length)] as string;
    day.said[network] ??= [];
    const said = day.said[network] as Said[];
    const say = (one: Said) => said.push(one, ...(random() < TWICE ? [one] : []));
    let at = from + Math.floor((WAKING_MS / VISITS) * (i + random() * 0.5));
    for (let left = DAY_MS / VISITS; left > 0; ) {
      const surface = SURFACES[Math.floor(random() * SURFACES.length)] as (typeof SURFACES)[number];
      say({ type: 'arrive', data: { network, surface, seen: true, at } });
      const length = Math.min(left, Math.floor(HEARTBEAT_MS * 2 + random() * (LONGEST_MS - HEARTBEAT_MS * 2)));
      const claim = { id: `${seed}-${i}-${at}`, network, surface, why: 'active' as const, zone, start: at, items: [] };
      // its first heartbeat and its last
      for (const end of [Math.min(HEARTBEAT_MS, length), length])
        say({ type: 'claim', data: { ...claim, end: at + end } });
      day.truth += length;
      left -= length;
      at += length + 1_000;
    }
  }
  return day;
}
