/** A site that was added whole becomes a server of a network: what was chosen for the site is chosen for that network. */
import type { NamedNetwork } from './named-hosts.ts';
import type { ExtraHosts } from './types.ts';

interface Chosen extends ExtraHosts {
  limits: { networks: string[] }[];
  doors: Record<string, unknown>;
}

/** @returns what changes in the settings, so that the same keys as they were before take it back */
export function asServer<Settings extends Chosen>(
  { sites, limits, doors, ...settings }: Settings,
  host: string,
  id: NamedNetwork['id'],
) {
  const site = `site:${host}`;
  const { [site]: door, ...others } = doors;
  return {
    sites: sites.filter((one) => one !== host),
    [id]: [...new Set([...settings[id], host])],
    limits: limits.map((limit) => ({
      ...limit,
      networks: [...new Set(limit.networks.map((network) => (network === site ? id : network)))],
    })),
    doors: door === undefined ? doors : { [id]: door, ...others },
  } as Partial<Settings>;
}
