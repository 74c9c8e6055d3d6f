/** Builds what stands before the script that makes feeds softer: a small file for each switch, and one for what is known of each
 *  network's parts. None of them is in a page where nothing is on. */
import type { Network } from '../../lib/networks/types.ts';
import { factsForPage } from '../../lib/soften/facts.ts';
import { SWITCHES } from '../../lib/soften/switches.ts';

/** @param trims whether the network's own page script leaves out addresses that never count */
export function softFiles(networks: readonly Network[], trims: (network: Network) => boolean) {
  const switches = SWITCHES.map((one) => ({
    path: `soften/${one}.js`,
    text: `(globalThis.enoughSoftSwitches??=[]).push("${one}");`,
  }));
  const facts = networks.flatMap((network) => {
    if (!network.soft) return [];
    const { soft, surfaces } = network;
    const needed = soft.mine?.profile && trims(network);
    const facts = { ...factsForPage(soft), ...(needed && { surfaces }) };
    return [{ path: `soften/of-${network.id}.js`, text: `globalThis.enoughSoftFacts=${JSON.stringify(facts)};` }];
  });
  return [...switches, ...facts];
}
