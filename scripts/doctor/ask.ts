/** What a person asked the doctor to look at. */
import { classifyIn } from '../../lib/networks/classify.ts';
import { isNamed, NO_HOSTS } from '../../lib/networks/named-hosts.ts';
import { site } from '../../lib/networks/site.ts';
import type { ExtraHosts, Network, PageRules, Place } from '../../lib/networks/types.ts';

export const USAGE = `npm run doctor -- <address | saved page.html> [--network <id>] [--address <address>]
npm run doctor -- --all <folder of saved pages>

  Shows which facts of a network hold on a page. It opens in an empty profile, and nothing of it is kept.
  --network   whose rules to look with, where the host does not say (a server of one's own, or site)
  --address   where a saved page came from, where the page itself does not say
  --all       every saved page in a folder, one line each`;

/** Wrong input, in words for the person. */
export class Unclear extends Error {}

export interface Ask {
  target: string;
  /** the target is a folder: one line for each saved page in it */
  all?: true;
  network?: string;
  address?: string;
}

/** @throws Unclear where the words do not name one page */
export function readAsk(words: string[]): Ask {
  const ask: Ask = { target: '' };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--network' || word === '--address') {
      const value = words[++at];
      if (!value) throw new Unclear(`${word} needs a word behind it.\n\n${USAGE}`);
      ask[word === '--network' ? 'network' : 'address'] = value;
    } else if (word === '--all') ask.all = true;
    else if (word.startsWith('-')) throw new Unclear(`"${word}" is not an option here.\n\n${USAGE}`);
    else if (ask.target) throw new Unclear(`One page at a time: "${ask.target}" or "${word}"?\n\n${USAGE}`);
    else ask.target = word;
  }
  if (!ask.target) throw new Unclear(`Which ${ask.all ? 'folder' : 'page'}?\n\n${USAGE}`);
  if (ask.all && ask.address) throw new Unclear(`Pages of one folder come from many addresses.\n\n${USAGE}`);
  return ask;
}

/** A page to look at, and with what. */
export interface Patient {
  rules: PageRules;
  layouts?: Record<string, string>;
  place: Place | null;
  url: URL;
  /** the page as it was saved, and where its file lies; without it `url` is opened */
  saved?: { html: string; path?: string };
}

/** The web address that a target is, or null where it must be a file.
 * @throws Unclear for an address that browsers would open but no network lives at */
export function addressOf(target: string): URL | null {
  if (!/^[a-z][a-z\d+.-]+:/i.test(target)) return null;
  if (!URL.canParse(target))
    throw new Unclear(`"${target}" is no whole address; one looks like https://example.org/home`);
  const url = new URL(target);
  if (!/^https?:$/.test(url.protocol)) throw new Unclear(`"${url.protocol}" pages are no network; http and https are.`);
  return url;
}

/** Where a saved page says that it came from: browsers write it on top, sites name themselves in the head. */
export function cameFrom(html: string): URL | null {
  const head = html.slice(0, 200_000);
  const signs = [
    /<!--\s*saved from url=\(\d+\)(\S+)/i,
    /<link[^>]+rel="?canonical"?[^>]+href="?([^"\s>]+)/i,
    /<meta[^>]+property="?og:url"?[^>]+content="?([^"\s>]+)/i,
    /<base[^>]+href="?([^"\s>]+)/i,
  ];
  const found = signs
    .map((sign) => sign.exec(head)?.[1]?.replaceAll('&amp;', '&'))
    .find((text) => text && /^https?:/.test(text));
  return found && URL.canParse(found) ? new URL(found) : null;
}

/** Whose rules to look with, and what they say of the address.
 * @throws Unclear where no network fits */
export function rulesFor(networks: Network[], url: URL, id?: string): Pick<Patient, 'rules' | 'layouts' | 'place'> {
  const ids = networks.map((network) => network.id);
  if (id && id !== 'site' && !ids.includes(id))
    throw new Unclear(`There is no network "${id}". There are: ${ids.join(', ')}, site.`);
  const named = networks.filter(isNamed).find((network) => network.id === id);
  const extra: ExtraHosts = {
    ...NO_HOSTS,
    ...(named && { [named.id]: [url.hostname] }),
    ...(id === 'site' && { sites: [url.hostname] }),
  };
  const place = classifyIn(networks, url, extra);
  const wanted = id ?? place?.network;
  if (!wanted)
    throw new Unclear(`${url.hostname} is no network that Enough knows. To look with the rules of one: --network <id>`);
  if (wanted === 'site') return { rules: site, place };
  const network = networks.find((network) => network.id === wanted) as Network;
  return { rules: network, layouts: network.layouts, place };
}
