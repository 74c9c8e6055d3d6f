/** What is picked so far. Nothing is for a person, and nothing is asked for until they press. */
import { useState } from 'preact/hooks';
import { listedNetworks } from '../../lib/networks/index.ts';
import { NONE_PICKED, type Picked } from '../../lib/networks/picked.ts';
import type { Picking } from './steps.ts';

/** @param on ids of networks that are on */
export function usePicking(on: readonly string[]): Picking {
  const [picked, setPicked] = useState<Picked>({
    ...NONE_PICKED,
    networks: listedNetworks.flatMap(({ id }) => (on.includes(id) ? [id] : [])),
  });
  return {
    picked,
    fresh: { ...picked, networks: picked.networks.filter((id) => !on.includes(id)) },
    toggle: (id, is) =>
      setPicked((was) => {
        const others = was.networks.filter((one) => one !== id);
        return { ...was, networks: is ? [...others, id] : others };
      }),
    addHost: (list, host) => setPicked((was) => ({ ...was, [list]: [...new Set([...was[list], host])] })),
    dropHost: (list, host) => setPicked((was) => ({ ...was, [list]: was[list].filter((one) => one !== host) })),
  };
}
