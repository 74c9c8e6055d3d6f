/** Builds `networks/<id>.js`: one network's rules, for the pages of that network alone. The folder is the list. */
import { readdir } from 'node:fs/promises';
import { site } from '../../lib/networks/site.ts';
import type { Network, PageRules } from '../../lib/networks/types.ts';

const SITES = new URL('../../lib/networks/sites/', import.meta.url);

/** Every network of the folder, by id; for Node, where there is no `import.meta.glob`. */
export async function readNetworks(): Promise<Network[]> {
  const names = (await readdir(SITES)).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    names.map(async (name) => ((await import(new URL(name, SITES).href)) as { default: Network }).default),
  );
}

/** @returns the match patterns of every network, and one small script per network for the build to write */
export async function networkFiles(): Promise<{ matches: string[]; files: { path: string; text: string }[] }> {
  const networks = await readNetworks();
  return {
    matches: networks.flatMap((network) => network.matches),
    files: [...networks, site].map((rules) => ({ path: `networks/${rules.id}.js`, text: pageScript(rules) })),
  };
}

/** The isolated world of one page shares its globals: the attention script finds the rules there.
 *  Where the person names the host, the browser's permission decides alone, so the known hosts stay behind. */
function pageScript(network: PageRules & Partial<Network>): string {
  const {
    name: _1,
    tier: _2,
    matches,
    apart: _3,
    messages: _4,
    from: _5,
    read: _6,
    seenLive: _7,
    host,
    ...rules
  } = network;
  return `globalThis.enoughNetwork=${JSON.stringify(matches?.length ? { ...rules, host } : rules)};`;
}
