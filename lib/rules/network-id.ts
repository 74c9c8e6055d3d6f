/** What a network is called, in messages, in the ledger and in files: one rule for all of them. */
import * as z from 'zod/mini';

/** An id of the registry, the name of its file in `lib/networks/sites/`. */
export const REGISTRY_ID = /^[a-z][a-z0-9]*$/;

/** An id of the registry, or `site:<host>` for a site that a person added whole. */
const NETWORK_ID = /^(?:[a-z][a-z0-9]*|site:[^\s/]+)$/;

const LONGEST = 300;

export const isNetworkId = (id: string): boolean => id.length <= LONGEST && NETWORK_ID.test(id);

export const networkId = z.string().check(z.refine(isNetworkId, 'no network is called that'));
