import type { NetworkSoft } from '../soften/facts.ts';

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
/** Surfaces that a visit is made of, and over which something may stand: curated ones, and other people's profiles where the person
 *  counts those. */
export const VISITED = [...CURATED, 'profile'] as const;
export type Visited = (typeof VISITED)[number];
/** What a claim may be of: those, and posts where the person counts them too. */
export type Counted = Visited | 'post';

export const isVisited = (surface: Surface): surface is Visited => (VISITED as readonly Surface[]).includes(surface);
/** Whether its time is kept apart from that on feeds. */
export const isApart = (surface: string): boolean => surface === 'post' || surface === 'profile';

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

/** How one item differs from another, read anew at each look, because nodes are recycled. Kept in memory only. */
export interface ItemId {
  /** the item itself if it fits this selector, else the first such node inside; without it the page's own address is read */
  find?: string;
  /** which attribute of that node; `href` where none is named */
  attr?: string;
  /** regular expression whose first group is the id; without it the whole value */
  part?: string;
}

/** A viewer that rewrites the address at each swipe. The first rule that fits wins. */
export interface Continuation {
  /** regular expression on path and query; its first group is the post's id */
  path: string;
  /** regular expression on the surface from which the first post was opened; '' where it was opened from elsewhere */
  opener?: string;
  /** what a further post is, when no link was pressed to reach it */
  surface: Surface;
  variant?: string;
}

/** What the pages of one network need: built as a small file of their own. */
export interface PageRules {
  /** key in the registry; `site` stands for `site:<host>`, a site that a person added whole */
  id: string;
  /** regular expression on the lower-cased host name; absent where the person names the host */
  host?: string;
  surfaces: Rule[];
  /** selector list for one post of a curated surface; visible ones count */
  item: string;
  /** in place of `item` on a surface that shows its posts in another way */
  items?: Partial<Record<Curated, string>>;
  /** tried in order; the first that yields something is the id */
  itemId?: ItemId[];
  /** the box inside an item to measure, where the item itself is `display: contents` */
  box?: string;
  /** elements whose open shadow root holds items or videos */
  roots?: string;
  /** places whose videos are not the feed's: a mini player, a picture that floats over the page */
  aside?: string;
  /** present where nobody is signed in */
  loggedOut?: string;
  /** an upload in progress: nothing is shown over it (a call is noticed on every network alike) */
  busy?: string;
  continues?: Continuation[];
  /** what the person said instead; comes with a page's first verdict */
  own?: OwnRules | undefined;
}

/** What stands above our rules on one network, by a person's word (lib/corrections). */
export interface OwnRules {
  surfaces: Rule[];
  /** in place of `item`, where that fits nothing */
  item?: Partial<Record<Curated, string>>;
  /** other people's profiles count: the rules of ours that a page does not carry, and what only one's own profile has */
  profile?: { rules: Rule[]; mine: string } | undefined;
}

export interface Network extends PageRules {
  name: string;
  /** 1: on offer at the start; 2: one press further */
  tier: 1 | 2;
  /** place among the most used, by monthly users worldwide, roughly: these are named first where a person picks */
  mostUsed?: number;
  /** match patterns to ask the browser for; empty where hosts are named */
  matches: string[];
  /** `named`: it runs on many servers, and the person names theirs; `ExtraHosts` keeps them under the id */
  hosts?: 'named';
  /** where hosts are named: a fact of the software's own, by which a server that was added as a whole site is recognised */
  sign?: string;
  host: string;
  /** neighbouring hosts of the same firm that are decided to be no part of this network */
  apart?: string[];
  /** selector list: what of all profiles only one's own has, a way to edit it. Without it one's own counts like any other */
  ownProfile?: string;
  /** `video`: what one opens here is a video, and is called so */
  posts?: 'video';
  /** where this site keeps messages, for Leave: a path, or a whole address where it is another host */
  messages?: string;
  /** the public sources of these facts, and the day they were read */
  from: string;
  read: string;
  /** what of its pages somebody looked at; empty: nothing, and the facts are a list's or general knowledge */
  seenOn: Seen[];
  /** where the site serves several layouts: what only pages of that one have. For the doctor */
  layouts?: Record<string, string>;
  loggedOut: string;
  /** what is known of parts that a person may want softer */
  soft?: NetworkSoft;
}

/** A look that somebody took at a network's pages. */
export interface Seen {
  /** `live`: we, at the site itself. `page`: these rules were run on a page saved from it. `build`: the site's own source was
   *  built and run. `list`: somebody who keeps selectors of it says so */
  how: 'live' | 'page' | 'build' | 'list';
  /** day of the page, or its month where no more is known; null where it says neither */
  day: string | null;
  what: string;
}

/** What an address is. */
export interface Place {
  network: string;
  surface: Surface;
  variant?: string;
  /** by the person's word, not by our rules; of a profile: it counts */
  own?: true;
}

/** Hosts that the person named: of a network whose hosts are named, and of sites added whole. The settings hold the same. */
export type ExtraHosts = Record<'mastodon' | 'pixelfed' | 'lemmy' | 'misskey' | 'peertube' | 'sites', string[]>;

/** `[address, surface or null where it is no network of ours, variant]`: stands beside each network's data. */
export type Case = [url: string, surface: Surface | null, variant?: string];
