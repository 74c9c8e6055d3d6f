/** Notices that what is known of a network's parts no longer fits its pages. What hides too much stands down at once. */
import type { Curated } from '../../networks/types.ts';
import { ALWAYS_THERE, listOf } from '../../soften/css.ts';
import type { NeedsFacts } from '../../soften/facts.ts';
import type { SoftChoice } from '../../soften/types.ts';
import { itemsOf } from '../posts/dom-query.ts';
import type { SoftPage } from './soft-page.ts';

/** Between two looks, ms. */
const STEP_MS = 5_000;
/** So many looks with attention before anything is said: until then a page may still be loading. */
const STEPS = 2;
/** So many posts at least: a page with fewer says nothing of a network. */
const POSTS = 5;
/** Where numbers and posts are as we know them; an explore page may be of topics. */
const LOOKED_AT: readonly unknown[] = ['feed', 'shorts'];

export interface Found {
  fits: NeedsFacts[];
  fails: NeedsFacts[];
}

export interface Canary {
  /** what the person chose, also of what stands down */
  wanted(): SoftChoice;
  onFound(found: Found): void;
}

export function startCanary(page: SoftPage, { wanted, onFound }: Canary): void {
  if (!page.facts) return;
  let steps = 0;
  const timer = setInterval(() => {
    const surface = page.surface();
    if (!LOOKED_AT.includes(surface) || page.document.visibilityState !== 'visible') return;
    const found = lookAt(page, surface as Curated, wanted());
    // where every post is taken away, none is left to attend to
    const isThere = page.handle.counting() || found?.fails.includes('strangers');
    if (!found || !isThere || ++steps < STEPS) return;
    clearInterval(timer);
    onFound(found);
  }, STEP_MS);
  page.signal.addEventListener('abort', () => clearInterval(timer));
}

/** @returns undefined where there are too few posts to say anything */
export function lookAt(page: SoftPage, surface: Curated, choice: SoftChoice): Found | undefined {
  const { facts, rules } = page;
  const posts = page.scopes().flatMap((scope) => itemsOf(rules, surface, scope));
  if (posts.length < POSTS) return undefined;
  const fits: NeedsFacts[] = [];
  const fails: NeedsFacts[] = [];
  const is = (list: string) => page.scopes().some((scope) => scope.querySelector(list));
  for (const kind of choice.counts) {
    const list = listOf(facts?.counts?.[kind], surface);
    if (list && ALWAYS_THERE.includes(kind)) (is(list) ? fits : fails).push(kind);
  }
  const room = listOf(facts?.room, surface);
  if (choice.room && room) (is(room) ? fits : fails).push('room');
  const strangers = listOf(facts?.strangers, surface);
  // whatever a feed is made of, not each of its posts is a suggestion: a list that takes all of them is wrong
  if (choice.strangers && strangers) (posts.every((post) => post.closest(strangers)) ? fails : fits).push('strangers');
  return { fits, fails };
}
