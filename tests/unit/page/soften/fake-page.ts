/** A page to soften, without a browser: a document, a handle that a test moves, words as their keys. */
import type { Verdict } from '../../../../lib/messages/protocol.ts';
import type { PageRules, Place, Surface } from '../../../../lib/networks/types.ts';
import type { PageHandle } from '../../../../lib/page/page-handle.ts';
import type { Found } from '../../../../lib/page/soften/canary.ts';
import type { SoftWorld } from '../../../../lib/page/soften/create-soft-page.ts';
import type { SoftFacts } from '../../../../lib/soften/facts.ts';
import { AS_IT_IS, type SoftChoice } from '../../../../lib/soften/types.ts';

export const rules: PageRules = {
  id: 'x',
  surfaces: [{ surface: 'feed', path: '^/$' }],
  item: 'article',
  itemId: [{ find: 'a', part: '/(\\d+)' }],
};
export const facts: SoftFacts = {
  counts: { likes: [{ css: '.likes', labels: '.like' }], comments: [{ css: '.comments' }] },
  strangers: [{ css: '.stranger' }],
  room: [{ css: 'article' }],
};
export const choiceOf = (choice: Partial<SoftChoice>): SoftChoice => ({ ...AS_IT_IS, ...choice });

export function createFakeWorld(surface: Surface = 'feed') {
  let place: Place = { network: 'x', surface };
  const verdicts: ((verdict: Verdict) => void)[] = [];
  const places: ((place: Place | null, visible: boolean) => void)[] = [];
  const found: Found[] = [];
  let wall = 1_000_000;
  let counting = true;
  const handle = {
    place: () => place,
    wall: () => wall,
    counting: () => counting,
    composing: () => false,
    onLook: () => {},
    onVerdict: (one: (verdict: Verdict) => void) => void verdicts.push(one),
    onPlace: (one: (place: Place | null, visible: boolean) => void) => void places.push(one),
  } as unknown as PageHandle;
  const world: SoftWorld = {
    win: window as unknown as SoftWorld['win'],
    rules,
    facts,
    hides: false,
    handle,
    say: (key) => key,
    speakAs: () => {},
    report: (one) => void found.push(one),
  };
  return {
    world,
    found,
    go(to: Surface): void {
      place = { network: 'x', surface: to };
      for (const one of places) one(place, true);
    },
    answer(soft: Verdict['page']['soft'], record = true): void {
      const page = { idle: 60, unfocused: false, posts: false, ...(soft && { soft }) };
      for (const one of verdicts) one({ record, page });
    },
    /** whether the moment counts: a page without a post on screen has none that does */
    count(is: boolean): void {
      counting = is;
    },
    pass(ms: number): void {
      wall += ms;
    },
  };
}
