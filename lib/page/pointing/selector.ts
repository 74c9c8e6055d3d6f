/** From one post that a person points at to a selector that fits its siblings: what lasts comes first (roles, test ids, element
 *  names, structure), classes last, and never one that looks made by a machine. Reads no text. */
import { isOwnSelector, NAMING_ATTRIBUTES } from '../../corrections/selector-grammar.ts';

export interface Found {
  selector: string;
  /** the posts that it fits, in the order of the page */
  fits: Element[];
}

/** Smaller than this is a part of a post, px. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 48;
/** Parents that may stand in a selector. */
const DEPTH = 4;
const MOST = 1_000;

/** @returns the post that a person means by an element in it: what stands among others of its kind; null where nothing does */
export function postAround(hit: Element): Element | null {
  const chain = ancestorsOf(hit).filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
  });
  const article = chain.findLast((element) => element.matches('article,[role=article]'));
  if (article) return article;
  let best: Element | null = null;
  let most = 1;
  for (const element of chain) {
    const { length } = alike(element);
    if (length > 1 && length >= most) [best, most] = [element, length];
  }
  return best ?? chain.find((element) => partsOf(element).length > 0) ?? null;
}

/** @returns null where nothing lasting tells this post from the rest of the page */
export function selectorFor(post: Element): Found | null {
  for (const { selector, sure } of candidates(post)) {
    if (!isOwnSelector(selector)) continue;
    const fits = outermost(post, selector);
    if (fits && (sure || fits.length <= 2 * alike(post).length)) return { selector, fits };
  }
  return null;
}

/** From itself to below the body. */
export function ancestorsOf(element: Element): Element[] {
  const chain: Element[] = [];
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement)
    chain.push(at);
  return chain;
}

/** Siblings of its kind, itself too. */
const alike = (element: Element): Element[] =>
  [...(element.parentElement?.children ?? [])].filter(
    (other) => other.localName === element.localName && other.getAttribute('role') === element.getAttribute('role'),
  );

/** What an element is called by something that lasts, the best first. */
function partsOf(element: Element): string[] {
  const { localName } = element;
  const named = NAMING_ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && looksWritten(value) ? [`${localName}[${name}="${value}"]`] : [];
  });
  return localName.includes('-') || localName === 'article' ? [...named, localName] : named;
}

const classesOf = (element: Element): string[] =>
  [...element.classList].filter(looksWritten).map((name) => `${element.localName}.${name}`);

/** `sure`: named by something that lasts, so that it may fit posts that stand elsewhere on the page too. */
export function* candidates(post: Element): Generator<{ selector: string; sure: boolean }> {
  const own = partsOf(post);
  const parents = ancestorsOf(post).slice(1, DEPTH + 1);
  for (const selector of own) yield { selector, sure: true };
  yield* under(parents, post.localName, partsOf);
  for (const selector of classesOf(post)) yield { selector, sure: false };
  yield* under(parents, post.localName, classesOf);
}

/** The post by its place: below a parent that has a name, through others that have none. */
function* under(parents: Element[], name: string, namesOf: (element: Element) => string[]) {
  let path = name;
  for (const parent of parents) {
    for (const part of namesOf(parent)) yield { selector: `${part}>${path}`, sure: false };
    path = `${parent.localName}>${path}`;
  }
}

/** @returns null unless it fits this post, all of its kind beside it, and nothing around it */
function outermost(post: Element, selector: string): Element[] | null {
  if (!post.matches(selector) || post.parentElement?.closest(selector)) return null;
  const fits = [...post.ownerDocument.querySelectorAll(selector)].filter(
    (one) => !one.parentElement?.closest(selector),
  );
  const fitsAll = alike(post).every(
    (other) => partsOf(other).join() !== partsOf(post).join() || other.matches(selector),
  );
  return fitsAll && fits.length <= MOST ? fits : null;
}

/** Whether a name was written by a person: each of its words can be spoken, and it has no number in it. */
export function looksWritten(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_-]{1,39}$/.test(name) || /^(?:css|sc|jsx|svelte|emotion|tw)-/.test(name)) return false;
  const words = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  return (
    words.every(
      (word) =>
        word.length >= 2 &&
        word.length <= 16 &&
        /[aeiouy]/i.test(word) &&
        !/[^aeiouy]{5}/i.test(word) &&
        !/[a-z][A-Z][a-z]?[A-Z]/.test(word),
    ) && words.filter((word) => word.length < 3).length <= 1
  );
}
