/** Builds `networks/<id>.js`: one network's rules, for the pages of that network alone. The folder is the list. */
import { readdir } from 'node:fs/promises';
import type { Network } from '../../lib/networks/types.ts';

const SITES = new URL('../../lib/networks/sites/', import.meta.url);

/** @returns the match patterns of every network, and one small script per network for the build to write */
export async function networkFiles(): Promise<{ matches: string[]; files: { path: string; text: string }[] }> {
  const names = (await readdir(SITES)).filter((name) => name.endsWith('.ts')).sort();
  const networks = await Promise.all(
    names.map(async (name) => ((await import(new URL(name, SITES).href)) as { default: Network }).default),
  );
  return {
    matches: networks.flatMap((network) => network.matches),
    files: networks.map((network) => ({ path: `networks/${network.id}.js`, text: pageScript(network) })),
  };
}

/** The isolated world of one page shares its globals: the attention script finds the rules there. */
const pageScript = ({ matches: _asked, tier: _tier, seenLive: _seen, ...rules }: Network): string =>
  `globalThis.enoughNetwork=${JSON.stringify(rules)};`;
