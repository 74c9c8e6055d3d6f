/** What a choice is in terms of a page: selectors and styles. Pure, so that it can be held against the bones of a page. */
import type { Curated, PageRules, Surface } from '../networks/types.ts';
import type { CountFact, SoftFact, SoftFacts } from './facts.ts';
import type { CountKind, SoftChoice } from './types.ts';

const CURATED: readonly string[] = ['feed', 'shorts', 'stories', 'explore'];
export const isCuratedSurface = (surface: Surface | undefined): surface is Curated =>
  CURATED.includes(surface as string);

/** A number that a person asked for, and a word that is no number. Not a class: pages write those anew. */
export const SHOWN = 'data-enough-shown';

/** In so many words a network's page calls a person; anything else is no name. */
const NAME = /^[\w.@-]{1,100}$/;

export interface Numbers {
  /** where numbers stand */
  css: string;
  /** where a label says one too */
  labels: string;
}

const holdsOn = (surface: Surface) => (fact: SoftFact) => !fact.on || fact.on.includes(surface as Curated);

/** One list out of facts; '' where there is none. */
export const listOf = (facts: readonly SoftFact[] | undefined, surface: Surface): string =>
  (facts ?? [])
    .filter(holdsOn(surface))
    .map(({ css }) => css)
    .join();

/** @param own what the person is called on this network; undefined: the page has not said it yet; null: it does not say it */
export function numbersOf(
  facts: SoftFacts | undefined,
  choice: SoftChoice,
  place: { rules: PageRules; surface: Surface | undefined; own: string | null | undefined; onOwnProfile: boolean },
): Numbers {
  const { rules, surface, own, onOwnProfile } = place;
  const curated = isCuratedSurface(surface);
  if (!facts || !surface || !(curated || onOwnProfile)) return { css: '', labels: '' };
  const kinds = curated ? choice.counts : [];
  const chosen = kinds.flatMap((kind) => facts.counts?.[kind] ?? []);
  const parts = [namesOf(chosen, surface, 'css')];
  const labels = [namesOf(chosen, surface, 'labels')];
  if (choice.mine && facts.mine && own !== null) {
    const all = Object.entries(facts.counts ?? {}).flatMap(([kind, some]) => (kind === 'badges' ? [] : some));
    // until the page has said whose it is, every number waits: none of one's own is seen before it is known as that
    const within = own === undefined ? '' : `${postsOf(rules, surface, facts.mine.author.replaceAll('{me}', own))} `;
    if (within !== ' ') {
      parts.push(insideOf(within, namesOf(all, surface, 'css')));
      labels.push(insideOf(within, namesOf(all, surface, 'labels')));
    }
    if (onOwnProfile) parts.push(facts.mine.profile ?? '');
  }
  const join = (lists: string[]) => lists.filter(Boolean).join();
  return { css: join(parts), labels: join(labels) };
}

const namesOf = (facts: readonly CountFact[], surface: Surface, key: 'css' | 'labels'): string =>
  facts
    .filter((fact) => !isCuratedSurface(surface) || holdsOn(surface)(fact))
    .flatMap((fact) => fact[key] ?? [])
    .join();

const insideOf = (within: string, list: string): string => (list && within ? `${within}:is(${list})` : list);

/** Posts that fit a list, or hold something that does. */
function postsOf(rules: PageRules, surface: Surface, list: string): string {
  const item = rules.items?.[surface as Curated] ?? rules.item;
  return `:is(${item}):is(${list},:has(${list}))`;
}

/** @param address of a link to the person's own profile
 * @returns what the person is called there; null where it does not say */
export function nameIn(part: string, address: string | null): string | null {
  const name = address === null ? undefined : new RegExp(part, 'i').exec(address)?.[1];
  return name && NAME.test(name) ? name : null;
}

/** Numbers keep their width, and a dotted line says that one is there. A grey that is seen on white and on black (4.5 : 1 both). */
export function numbersCss(list: string): string {
  if (!list) return '';
  const hidden = `:is(${list}):not([${SHOWN}])`;
  return (
    `${hidden},${hidden} :not([${SHOWN}]){color:transparent!important;-webkit-text-fill-color:transparent!important;` +
    `text-shadow:none!important;text-decoration:none!important;transition:none!important;user-select:none!important}` +
    `${hidden}{background:radial-gradient(circle,#767676 .8px,transparent 1px) 0 100%/4px 3px repeat-x!important;cursor:pointer!important}`
  );
}

/** Posts in a room of their own: air above and below, so that one is looked at at a time. */
export const roomCss = (list: string): string => (list ? `:is(${list}){padding-block:28vh!important}` : '');

export const strangersCss = (list: string): string => (list ? `:is(${list}){display:none!important}` : '');

/** On the root element a filter moves nothing that is fixed (Filter Effects 1), and what lies in the top layer, as all of ours does,
 *  keeps its colours. */
export const coloursCss = (colours: SoftChoice['colours']): string =>
  colours === 'usual' ? '' : `:root{filter:${colours === 'grey' ? 'grayscale(1)' : 'saturate(.4)'}!important}`;

/** Kinds of which every feed of a network has some: where none is found, what we know of the page is out of date. A feed may well be
 *  without followers, or without a badge. */
export const ALWAYS_THERE: readonly CountKind[] = ['likes', 'comments', 'shares', 'views'];

const NUMBER =
  /\p{Nd}[\p{Nd}.,\u00a0\u202f'’٫٬ ]*(?:(?<=[\p{Nd} ])(?:[kmb]|thousand|million|billion|mio\.?|mrd\.?|tsd\.?|mil|mln\.?|млн\.?|тыс\.?)(?![\p{L}])|[万萬億亿천만억])?/giu;

/** A label without its numbers: "Like (2,558 likes)" becomes "Like (likes)". */
export const withoutNumbers = (label: string): string =>
  label
    .replace(NUMBER, ' ')
    .replace(/([([])\s+/g, '$1')
    .replace(/\s+([)\],.;:])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

export const hasNumber = (text: string): boolean => /\p{Nd}/u.test(text);
