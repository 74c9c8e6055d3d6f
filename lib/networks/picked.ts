/** What a person picked to be noticed: networks, and hosts that they named. */
import { namedNetworks } from './index.ts';
import { NO_HOSTS } from './named-hosts.ts';
import type { ExtraHosts } from './types.ts';

export interface Picked extends ExtraHosts {
  /** ids of networks, none whose hosts are named */
  networks: string[];
}

export const NONE_PICKED: Picked = { networks: [], ...NO_HOSTS };

/** Where hosts that a person named are listed, in what they picked as in the settings. */
export const HOST_LISTS: readonly (keyof ExtraHosts)[] = [...namedNetworks.map(({ id }) => id), 'sites'];

/** All of one network. @param extra hosts that the person named */
export function pickOf(id: string, extra: ExtraHosts): Picked {
  const named = namedNetworks.find((network) => network.id === id);
  if (named) return { ...NONE_PICKED, [named.id]: extra[named.id] };
  if (id.startsWith('site:')) return { ...NONE_PICKED, sites: [id.slice('site:'.length)] };
  return { ...NONE_PICKED, networks: [id] };
}

/** Ids of all that was picked. */
export const pickedIds = (picked: Picked): string[] => [
  ...picked.networks,
  ...namedNetworks.flatMap(({ id }) => (picked[id].length > 0 ? [id] : [])),
  ...picked.sites.map((host) => `site:${host}`),
];

export const pickedHosts = (picked: ExtraHosts): string[] => HOST_LISTS.flatMap((list) => picked[list]);
