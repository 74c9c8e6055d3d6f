/** What a network is: data only. One file in `sites/` is one network; nothing else changes when one is added. */

/** Surfaces that count: what is chosen for a person by a ranking or by those they follow. */
export const CURATED = ['feed', 'shorts', 'stories', 'explore'] as const;
/** Every part of a network that an address can name (docs/promises.md, "Words"). */
export const SURFACES = [
  ...CURATED,
  'messages',
  'compose',
  'search',
  'notifications',
  'post',
  'profile',
  'settings',
  'other',
] as const;

export type Curated = (typeof CURATED)[number];
export type Surface = (typeof SURFACES)[number];
/** What a claim may be of: a curated surface, or posts where the person counts them too. */
export type Counted = Curated | 'post';

/** The first rule that fits wins; the order is the meaning. Regular expressions are strings, case-insensitive. */
export interface Rule {
  surface: Surface;
  variant?: string;
  /** against the path, doubled slashes collapsed */
  path: string;
  /** against the host name, where one network has several */
  host?: string;
  /** every named parameter must fit */
  query?: Record<string, string>;
}

/** How one item is told from another, read anew at each look, because nodes are recycled. */
export interface ItemId {
  /** an attribute of the item itself */
  attr?: string;
  /** else the first link inside that fits this selector … */
  link?: string;
  /** … and the part of its path that names the post (first group) */
  path?: string;
}

export interface Network {
  /** key in the registry; `site:<host>` for a site that a person added */
  id: string;
  name: string;
  /** 1: on offer at the start; 2: one press further */
  tier: 1 | 2;
  /** match patterns to ask the browser for; empty where the person names the host (Mastodon) */
  matches: string[];
  /** regular expression on the lower-cased host name; decides, where `matches` only asks */
  host: string;
  surfaces: Rule[];
  /** selector list for one post of a curated surface; count visible ones only */
  item: string;
  itemId?: ItemId;
  /** the box inside an item to measure, where the item itself is `display: contents` */
  box?: string;
  /** present on logged-out landing pages */
  loggedOut?: string;
  /** a call or an upload in progress: nothing is shown over it */
  busy?: string;
  /** a viewer that rewrites the address at each swipe: a post whose id changes without a click on a link goes on as `surface` */
  continues?: { path: string; surface: Curated; variant?: string }[];
  /** where this site keeps messages, for Leave */
  messages?: string;
  /** day these facts were seen on the live site, or null: never */
  seenLive: string | null;
}

/** What an address is. */
export interface Place {
  network: string;
  surface: Surface;
  variant?: string;
}

/** Hosts that the person named. */
export interface ExtraHosts {
  mastodon: string[];
  sites: string[];
}

/** `[address, surface or null where it is no network of ours, variant]`: stands beside each network's data. */
export type Case = [url: string, surface: Surface | null, variant?: string];
