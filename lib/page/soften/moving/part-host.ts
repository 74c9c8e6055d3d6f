/** A small part of ours among a page's own: a host with a closed shadow root, out of the flow, so that nothing of the page moves for
 *  it. What is pressed and typed in it stays ours. */
import type { SoftPage } from '../soft-page.ts';
import css from './part.css?inline';

/** What the page is not to get of a press or a key in a part of ours. */
const KEPT = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'keydown',
  'keyup',
];

/** Beats whatever the page says of its `div`s: from inside a shadow root the important one wins. Out of the flow, where it would be. */
const HOST =
  ':host{display:block!important;position:absolute!important;inset:auto!important;float:none!important;margin:0!important;' +
  'padding:0!important;border:0!important;inline-size:auto!important;block-size:auto!important;min-inline-size:0!important;' +
  'filter:none!important;opacity:1!important;transform:none!important}';

let sheet: CSSStyleSheet | undefined;

/** @param draw fills it */
export function createPart(page: SoftPage, draw: (root: HTMLElement) => void): HTMLElement {
  const host = page.document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST + css);
  }
  shadow.adoptedStyleSheets = [sheet];
  const root = page.document.createElement('div');
  root.className = 'part';
  page.speakAs(root);
  draw(root);
  shadow.append(root);
  // what a part is pressed for has been done by then: the page's own shortcuts, links and "clicked outside" get nothing of it
  for (const type of KEPT) shadow.addEventListener(type, keep, { signal: page.signal });
  return host;
}

function keep(event: Event): void {
  event.stopPropagation();
  // a part may stand inside a link of the page
  if (event.type === 'click') event.preventDefault();
}

/** A press with `text` on it; only what a person does presses it. */
export function button(page: SoftPage, text: string, onPress: (byKeyboard: boolean) => void): HTMLButtonElement {
  const one = page.document.createElement('button');
  one.type = 'button';
  one.textContent = text;
  one.addEventListener('click', (event) => {
    if (event.isTrusted) onPress(event.detail === 0);
  });
  return one;
}

/** Puts focus on the first thing in it that takes one. */
export const focusIn = (outer: Element | null | undefined): void =>
  outer?.querySelector<HTMLElement>('a[href],button,[tabindex]:not([tabindex="-1"])')?.focus({ preventScroll: true });

/** How often a page may take a part away within this time, ms, before we give way to it. */
const WITHIN_MS = 10_000;
const MOST = 3;

/** @returns whether it may be put back once more */
export function createTries(now: () => number): () => boolean {
  let at: number[] = [];
  return () => {
    at = [...at.filter((one) => now() - one < WITHIN_MS), now()];
    return at.length <= MOST;
  };
}
