/** Builds `networks/<id>.js`: one network's rules, for the pages of that network alone. The folder is the list. */
import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { neededSurfaces } from '../../lib/networks/needed.ts';
import { networkSchema } from '../../lib/networks/schema.ts';
import { site } from '../../lib/networks/site.ts';
import type { Network, PageRules } from '../../lib/networks/types.ts';
import { softFiles } from './soft-files.ts';

const SITES = new URL('../../lib/networks/sites/', import.meta.url);

/** Every network of the folder, by id; for Node, where there is no `import.meta.glob`.
 *  @throws Error that names the file and what is wrong in it */
export async function readNetworks(folder = SITES): Promise<Network[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(names.map((name) => readNetwork(new URL(name, folder), name)));
}

async function readNetwork(file: URL, name: string): Promise<Network> {
  const { default: network } = (await import(file.href)) as { default: Network };
  const wrong = networkSchema.safeParse(network).error;
  if (wrong) throw new Error(`lib/networks/sites/${name} is not a network yet:\n${z.prettifyError(wrong)}`);
  if (`${network.id}.ts` !== name)
    throw new Error(`lib/networks/sites/${name} holds "${network.id}": one of them is misspelt.`);
  return network;
}

interface BuiltFile {
  path: string;
  text: string;
}

/** @returns the match patterns of every network, one small script per network for the build to write, and what makes feeds softer */
export async function networkFiles(): Promise<{ matches: string[]; files: BuiltFile[]; soft: BuiltFile[] }> {
  const networks = await readNetworks();
  return {
    matches: networks.flatMap((network) => network.matches),
    files: [...networks, site].map((rules) => ({ path: `networks/${rules.id}.js`, text: pageScript(rules) })),
    soft: softFiles(networks, (network) => neededSurfaces(network).length < network.surfaces.length),
  };
}

/** The isolated world of one page shares its globals: the attention script finds the rules there.
 *  Where the person names the host, the browser's permission decides alone, so the known hosts stay behind. */
function pageScript(network: PageRules & Partial<Network>): string {
  const {
    name: _1,
    tier: _2,
    matches: _8,
    hosts,
    posts: _9,
    apart: _3,
    messages: _4,
    from: _5,
    read: _6,
    seenOn: _7,
    layouts: _10,
    sign: _11,
    soft: _12,
    ownProfile: _13,
    host,
    ...rules
  } = network;
  const page = { ...rules, surfaces: neededSurfaces(network) };
  return `globalThis.enoughNetwork=${JSON.stringify(hosts === 'named' ? page : { ...page, host })};`;
}
