/** From a place that a person points at to the smallest part of the page around it that has a name which lasts, to be hidden there. */
import { isOwnSelector } from '../../corrections/selector-grammar.ts';
import type { Picked } from './pointing.ts';
import { ancestorsOf, candidates, type Found } from './selector.ts';

/** Smaller than this nobody can point at it, px. */
const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 40;
/** Of the window: what takes more, with nothing beside it, is the page. */
const MOST_SHARE = 0.6;
const MAIN = 'main,[role=main]';
/** Element names that say what a part is. */
const PARTS = ['aside', 'nav', 'footer', 'header', 'section', 'form'];

interface PickedPart extends Picked {
  selector?: string;
}

/** @returns null where nothing around it has a name */
export const partAround = (hit: Element): Element | null =>
  ancestorsOf(hit).find((element) => isLarge(element) && selectorsFor(element).next().value) ?? null;

/** By the selector that takes the least with it. @returns null where nothing lasting tells this part from the rest of the page */
export function partFor(part: Element): PickedPart | null {
  const found = [...selectorsFor(part)].sort((a, b) => a.fits.length - b.fits.length)[0];
  if (!found) return null;
  return holdPage(found.fits) ? { fits: [], isWhole: true } : found;
}

/** By names of its own: a place alone, as "the second in a list", may be something else on the next page. */
function* selectorsFor(part: Element): Generator<Found> {
  const isNamed = PARTS.includes(part.localName);
  const selectors = [...candidates(part)].map((one) => one.selector).filter((one) => isNamed || !one.includes('>'));
  for (const selector of [...selectors, ...(isNamed ? [part.localName] : [])]) {
    const fits = isOwnSelector(selector) && fitsOf(part, selector);
    if (fits) yield { selector, fits };
  }
}

/** @returns null where it fits something around this part too */
function fitsOf(part: Element, selector: string): Element[] | null {
  if (!part.matches(selector) || part.parentElement?.closest(selector)) return null;
  return [...part.ownerDocument.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest(selector));
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
}

/** Whether a page without these would be none: they hold its main part, or fill the window with nothing beside them. */
function holdPage(parts: readonly Element[]): boolean {
  if (parts.some((part) => part.matches(MAIN) || part.querySelector(MAIN))) return true;
  const [first] = parts;
  const win = first?.ownerDocument.defaultView;
  if (!first || !win) return true;
  const share = parts.reduce((all, part) => all + areaIn(win, part), 0) / (win.innerWidth * win.innerHeight);
  if (share <= MOST_SHARE) return false;
  const beside = ancestorsOf(first).flatMap((one) => [...(one.parentElement?.children ?? [])]);
  return !beside.some(
    (one) => !parts.some((part) => part.contains(one) || one.contains(part)) && isLarge(one) && areaIn(win, one) > 0,
  );
}

/** px² of what is in the window. */
function areaIn(win: Window, element: Element): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const width = Math.min(right, win.innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, win.innerHeight) - Math.max(top, 0);
  return Math.max(width, 0) * Math.max(height, 0);
}
