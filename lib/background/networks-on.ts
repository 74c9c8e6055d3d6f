/** Which networks are on: the origins that a person granted are the truth, nothing else is kept. */
import { browser } from 'wxt/browser';
import { networkOf, networks, originsOf } from '../networks/index.ts';
import type { ExtraHosts } from '../networks/types.ts';

export interface NetworkOn {
  id: string;
  /** match patterns that are granted and belong to it */
  matches: string[];
}

/** @returns every network with at least one granted origin, its id as in the registry or `site:<host>` */
export async function networksOn(extra: ExtraHosts): Promise<NetworkOn[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const ids = [...networks.map(({ id }) => id), ...extra.sites.map((host) => `site:${host}`)];
  const on = await Promise.all(
    ids.map(async (id) => {
      const wanted = originsOf(id, extra);
      const held = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
      // a person may have granted less, in the browser's own settings: then that much is on
      const less = granted.filter((origin) => networkOf(hostIn(origin), extra) === id);
      return { id, matches: [...new Set([...wanted.filter((_, i) => held[i]), ...less])].sort() };
    }),
  );
  return on.filter(({ matches }) => matches.length > 0);
}

/** The host that a match pattern names, without its wildcard; '' where it names none. */
const hostIn = (pattern: string): string => /^[^/]*:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? '';
