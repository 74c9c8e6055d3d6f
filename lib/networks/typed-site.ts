/** What a person typed where a site can be added: a host of their own, or why it is none. */
import { hostFrom, namedNetworks, networkOf } from './index.ts';
import { messengerIn } from './messengers.ts';
import type { ExtraHosts } from './types.ts';

export type TypedSite =
  /** @property list under which the host is kept: a site, or a server of a network whose servers are named */
  | { is: 'host'; host: string; list: keyof ExtraHosts }
  /** @property network that has this host already */
  | { is: 'known'; network: string }
  | { is: 'messenger'; name: string }
  | { is: 'nothing' };

export function readSite(typed: string): TypedSite {
  const name = messengerIn(typed);
  if (name) return { is: 'messenger', name };
  const host = hostFrom(typed);
  if (!host) return { is: 'nothing' };
  const network = networkOf(host);
  if (!network) return { is: 'host', host, list: 'sites' };
  const named = namedNetworks.find(({ id }) => id === network);
  return named ? { is: 'host', host, list: named.id } : { is: 'known', network };
}
