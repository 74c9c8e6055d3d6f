/** What an address is under one network's rules. The page's own script carries this file, so it stays tiny. */
import type { PageRules, Place, Rule, Surface } from './types.ts';

/** A `URL`, or a page's own `Location`, which costs it nothing to make. */
export type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search'>;

/** How a tab came to where it is: enough to tell a swipe from a post that was opened on purpose. */
export interface Trail {
  /** surface from which the first post was opened; '' where it was opened from elsewhere */
  opener: Surface | '';
  /** id of the post on screen, '' where there is none that goes on */
  id: string;
  /** a swipe has led here from another post */
  on: boolean;
}

const fits = (rule: string, text: string) => new RegExp(rule, 'i').test(text);

const fitsQuery = (query: Record<string, string>, given: URLSearchParams): boolean =>
  Object.entries(query).every(([name, value]) => fits(value, given.get(name) ?? ''));

/** The plain beginning of a rule. Most rules are ruled out by it alone: a page that begins compiles a third of them (1.5 ms for
 *  all, Chromium 156). Sound because no rule has an alternative at its top (`schema.ts`). */
const PLAIN = /^\^((?:[\w/-](?![?*{]))+)/;
const begins = (rule: string, path: string) =>
  path.toLowerCase().startsWith(PLAIN.exec(rule)?.[1]?.toLowerCase() ?? '');

/** Places that nobody's word turns into anything else. */
export const isPrivateSurface = (surface: Surface): boolean => /^(?:messages|settings|compose)$/.test(surface);

/** @returns the place, or null where the address is not of this network; an unknown path is `other` */
export function match(rules: PageRules, url: Address): Place | null {
  // A full stop behind a host name names the same host.
  const host = url.hostname.replace(/\.$/, '');
  if (!/^https?:$/.test(url.protocol) || (rules.host && !fits(rules.host, host))) return null;
  const path = url.pathname.replace(/\/\/+/g, '/');
  const isThere = (rule: Rule) =>
    begins(rule.path, path) &&
    fits(rule.path, path) &&
    (!rule.host || fits(rule.host, host)) &&
    (!rule.query || fitsQuery(rule.query, new URLSearchParams(url.search)));
  const found: Omit<Rule, 'path'> = rules.surfaces.find(isThere) ??
    rules.own?.profile?.rules.find(isThere) ?? { surface: 'other' };
  const own = isPrivateSurface(found.surface) ? undefined : rules.own?.surfaces.find(isThere);
  const { surface, variant } = own ?? found;
  const network = rules.id === 'site' ? `site:${host}` : rules.id;
  return {
    network,
    surface,
    ...(variant && { variant }),
    ...((own || (surface === 'profile' && rules.own?.profile)) && { own: true as const }),
  };
}

/** The same, with memory: a post that turns into another by itself (a swipe) goes on as what the viewer is.
 * @param pressed a link was pressed just before the address changed
 * @param before  what the last call in this document gave, if there was one */
export function follow(
  rules: PageRules,
  url: Address,
  pressed: boolean,
  before?: Trail,
): { place: Place | null; trail: Trail } {
  const place = match(rules, url);
  const viewers = place?.surface === 'post' ? (rules.continues ?? []) : [];
  const idIn = (path: string) => new RegExp(path, 'i').exec(url.pathname + url.search)?.[1] ?? '';
  const id = viewers.map((viewer) => idIn(viewer.path)).find(Boolean) ?? '';
  if (!id) return { place, trail: { opener: place?.surface ?? '', id, on: false } };
  const opener = before?.opener ?? '';
  const same = before?.id === id;
  const on = same ? before.on : !!before?.id && !pressed;
  const next = on && viewers.find((viewer) => idIn(viewer.path) && fits(viewer.opener ?? '', opener));
  const trail = { opener, id, on };
  if (!place || !next) return { place, trail };
  return { place: { network: place.network, surface: next.surface, variant: next.variant }, trail };
}
