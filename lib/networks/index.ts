/** All networks: the folder `sites/` is the list. For the background and our own pages; a page carries one network's rules. */

import { COUNTED } from '../rules/kinds.ts';
import { classifyIn, rulesOf } from './classify.ts';
import { isNamed } from './named-hosts.ts';
import { originsOf as originsIn } from './origins.ts';
import type { Counted, ExtraHosts, Network, Place } from './types.ts';

export { hostFrom, originOf } from './origins.ts';

const byName = (a: Network, b: Network) => a.tier - b.tier || (a.name < b.name ? -1 : 1);

/** Tier 1 first, then by name. */
export const networks: Network[] = Object.values(
  import.meta.glob<Network>('./sites/*.ts', { eager: true, import: 'default' }),
).sort(byName);

/** Those whose hosts we know, and those whose hosts the person names. */
export const listedNetworks = networks.filter((network) => !isNamed(network));
export const namedNetworks = networks.filter(isNamed);

/** @returns null where the address is of no network that we know; an unknown path of a known host is `other` */
export const classify = (url: URL, extra?: ExtraHosts): Place | null => classifyIn(networks, url, extra);

/** The network of a host, `site:<host>` for a site that the person added, null for any other. */
export function networkOf(host: string, extra?: ExtraHosts): string | null {
  const rules = rulesOf(networks, host, extra);
  return rules && (rules.id === 'site' ? `site:${host.toLowerCase().replace(/\.$/, '')}` : rules.id);
}

/** What a person reads as the network's name; of a site that they added, its host. */
export const nameOf = (id: string): string =>
  networks.find((network) => network.id === id)?.name ?? id.replace(/^site:/, '');

/** Match patterns to ask the browser for, or to register for, so that a network works; hosts that are named are of the person's own. */
export const originsOf = (id: string, extra?: ExtraHosts): string[] => originsIn(networks, id, extra);

/** Whether what one opens on a network is a video. */
export const opensVideos = (id: string): boolean => networks.find((network) => network.id === id)?.posts === 'video';

/** Surfaces of a network that can count; of a site that was added whole there is one. */
export function surfacesOf(id: string): Counted[] {
  const rules = networks.find((network) => network.id === id)?.surfaces ?? [{ surface: 'feed' }];
  return COUNTED.filter((surface) => rules.some((rule) => rule.surface === surface));
}
