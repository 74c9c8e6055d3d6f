/** Which networks are on: the origins that a person granted are the truth, nothing else is kept. */
import { browser } from 'wxt/browser';
import { namedNetworks, networkOf, networks, originsOf } from '../networks/index.ts';
import type { ExtraHosts } from '../networks/types.ts';

export interface NetworkOn {
  id: string;
  /** match patterns that are granted and belong to it */
  matches: string[];
}

/** @returns every network with at least one granted origin, its id as in the registry or `site:<host>` */
export async function networksOn(extra: ExtraHosts): Promise<NetworkOn[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const owners = granted.map((origin) => networkOf(hostIn(origin), extra));
  const wide = owners.includes(null);
  const ids = [...networks.map(({ id }) => id), ...extra.sites.map((host) => `site:${host}`)];
  const on = await Promise.all(
    ids.map(async (id) => {
      // a person may have granted less, in the browser's own settings: then that much is on
      const less = granted.filter((_, i) => owners[i] === id);
      // each question costs a way to the browser and back: none where nothing that was granted could reach this far
      const within = wide || less.length > 0 || (granted.length > 0 && hasNamedHosts(id));
      const wanted = within ? originsOf(id, extra) : [];
      const contained = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
      return { id, matches: [...new Set([...wanted.filter((_, i) => contained[i]), ...less])].sort() };
    }),
  );
  return on.filter(({ matches }) => matches.length > 0);
}

/** The host that a match pattern names, without its wildcard; '' where it names none. */
const hostIn = (pattern: string): string => /^[^/]*:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? '';

/** Whether the person named its hosts: one may lie under another network's host. */
const hasNamedHosts = (id: string): boolean =>
  id.startsWith('site:') || namedNetworks.some((network) => network.id === id);
