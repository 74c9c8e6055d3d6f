/** What an address is, among all networks and the hosts that the person named. */
import { match } from './match.ts';
import { site } from './site.ts';
import type { ExtraHosts, Network, PageRules, Place } from './types.ts';

const NONE: ExtraHosts = { mastodon: [], sites: [] };
const plain = (host: string) => host.toLowerCase().replace(/\.$/, '');

/** Whose rules hold on a host. Our own networks come first, then named Mastodon servers, then sites added whole.
 * @returns null where nobody's do */
export function rulesOf(networks: Network[], host: string, extra: ExtraHosts = NONE): PageRules | null {
  const named = (hosts: string[]) => hosts.some((one) => plain(one) === plain(host));
  const known = networks.find((network) => new RegExp(network.host).test(plain(host)));
  if (known) return known;
  const mastodon = named(extra.mastodon) && networks.find(({ id }) => id === 'mastodon');
  // The person named this host, so it need not be one of those that are known.
  if (mastodon) return { ...mastodon, host: undefined };
  return named(extra.sites) ? site : null;
}

/** @returns null where the address is of no network that we know */
export function classifyIn(networks: Network[], url: URL, extra?: ExtraHosts): Place | null {
  const rules = rulesOf(networks, url.hostname, extra);
  return rules && match(rules, url);
}
