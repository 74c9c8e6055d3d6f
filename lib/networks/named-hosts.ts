/** Networks whose hosts the person names, as they name a server of theirs: `hosts: 'named'` in the network's data. */
import type { ExtraHosts, Network } from './types.ts';

/** What the person named for it lies in `ExtraHosts` under its id. */
export type NamedNetwork = Network & { id: Exclude<keyof ExtraHosts, 'sites'>; hosts: 'named'; sign: string };

export const isNamed = (network: Network): network is NamedNetwork =>
  network.hosts === 'named' && network.sign !== undefined;

export const NO_HOSTS: ExtraHosts = {
  mastodon: [],
  pixelfed: [],
  lemmy: [],
  misskey: [],
  peertube: [],
  sites: [],
};
