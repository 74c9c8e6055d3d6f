/** What is known of a network's pages that a softening needs. Data only; it stands in the network's own file, with where each fact is
 *  from and the day it was seen. */
import type { Curated, Rule } from '../networks/types.ts';
import { COUNTS, type CountKind } from './choice.ts';

/** Where one part of a page is. */
export interface SoftFact {
  /** selector list */
  css: string;
  /** surfaces on which it holds; absent: all curated ones */
  on?: Curated[];
}

/** Where a number stands. `css` fits what holds the number and nothing else: no button around it, no icon beside it. */
export interface CountFact extends SoftFact {
  /** selector list of elements whose `aria-label` or `title` says the number too */
  labels?: string;
  /** the number stands in the open shadow roots of elements that fit this */
  roots?: string;
}

/** How a page tells what is the person's own. */
export interface MineFact {
  /** a link to the person's own profile; the first group of `part` in its address is what they are called there */
  me: string;
  part: string;
  /** what in a post is a link to whoever wrote it; `{me}` stands for what the person is called */
  author: string;
  /** numbers on one's own profile */
  profile?: string;
}

/** What a page gets of it. */
export interface SoftFacts {
  counts?: Partial<Record<CountKind, CountFact[]>>;
  mine?: MineFact;
  /** what comes from strangers: whole units, shelves, entries of a menu. Never an ad */
  strangers?: SoftFact[];
  /** what gets air around it: posts that stand one under another */
  room?: SoftFact[];
  /** all addresses of the network, where its page script carries only those that count */
  surfaces?: Rule[];
}

/** Where a fact is from. */
export interface FactSource {
  /** `page`: run on a page saved from it. `build`: the site's own source was built and run. `list`: somebody who keeps selectors of it
   *  says so. `known`: general knowledge, seen by nobody we could name */
  how: 'page' | 'build' | 'list' | 'known';
  /** day or month; null where the source says none */
  day: string | null;
  /** whose */
  from: string;
}

type Sourced<Fact> = Fact & { seen: FactSource };

/** The same, as it stands in the network's file. */
export interface NetworkSoft {
  counts?: Partial<Record<CountKind, Sourced<CountFact>[]>>;
  mine?: Sourced<MineFact>;
  strangers?: Sourced<SoftFact>[];
  room?: Sourced<SoftFact>[];
}

/** What facts can go out of date, or be unknown. The others (colours, videos, pictures, a feed's end) need none. */
export const NEEDS_FACTS = [...COUNTS, 'mine', 'strangers', 'room'] as const;
export type NeedsFacts = (typeof NEEDS_FACTS)[number];

/** @returns what this network has facts for */
export const knownOf = (soft: NetworkSoft | undefined): NeedsFacts[] =>
  NEEDS_FACTS.filter((key) => {
    if (key === 'mine') return !!soft?.mine;
    const facts = key === 'strangers' || key === 'room' ? soft?.[key] : soft?.counts?.[key];
    return !!facts?.length;
  });

/** What a page gets: the facts, without where they are from. */
export function factsForPage(soft: NetworkSoft): SoftFacts {
  const bare = <Fact extends { seen: FactSource }>({ seen: _, ...fact }: Fact) => fact;
  return {
    ...(soft.counts && {
      counts: Object.fromEntries(Object.entries(soft.counts).map(([kind, facts]) => [kind, facts.map(bare)])),
    }),
    ...(soft.mine && { mine: bare(soft.mine) }),
    ...(soft.strangers && { strangers: soft.strangers.map(bare) }),
    ...(soft.room && { room: soft.room.map(bare) }),
  };
}
