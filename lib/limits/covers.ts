/** Which feeds a limit speaks of. */
import { CURATED } from '../networks/types.ts';
import type { Limit } from './types.ts';

export interface FeedPlace {
  network: string;
  surface: string;
}

const FEEDS: readonly string[] = CURATED;

/** Posts count on some networks, apart; no limit covers them. Other people's profiles do too, and only a limit that names them covers those. */
export function covers({ networks, surfaces }: Pick<Limit, 'networks' | 'surfaces'>, { network, surface }: FeedPlace) {
  if (networks.length > 0 && !networks.includes(network)) return false;
  return surfaces.length > 0 ? (surfaces as string[]).includes(surface) : FEEDS.includes(surface);
}
