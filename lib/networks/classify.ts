/** What an address is, among all networks and the hosts that the person named. */
import { match } from './match.ts';
import { isNamed, NO_HOSTS } from './named-hosts.ts';
import { site } from './site.ts';
import type { ExtraHosts, Network, PageRules, Place } from './types.ts';

const plain = (host: string) => host.toLowerCase().replace(/\.$/, '');

/** Whose rules hold on a host. Hosts that our data knows come first, then servers that the person named, then sites added whole.
 * @returns null where nobody's do */
export function rulesOf(networks: Network[], host: string, extra: ExtraHosts = NO_HOSTS): PageRules | null {
  const isIn = (hosts: string[]) => hosts.some((one) => plain(one) === plain(host));
  const known = networks.find((network) => new RegExp(network.host).test(plain(host)));
  if (known) return known;
  const named = networks.filter(isNamed).find(({ id }) => isIn(extra[id]));
  // The person named this host, so it need not be one of those that are known.
  if (named) return { ...named, host: undefined };
  return isIn(extra.sites) ? site : null;
}

/** @returns null where the address is of no network that we know */
export function classifyIn(networks: Network[], url: URL, extra?: ExtraHosts): Place | null {
  const rules = rulesOf(networks, url.hostname, extra);
  return rules && match(rules, url);
}
