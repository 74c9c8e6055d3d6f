/** What a person hid on a site that they added, by pointing at it, is not there. Which parts that are comes with the page's first
 *  answer: until then nothing of the page is seen, 300 ms at most after it has something to show. */
import { isCuratedSurface } from '../../soften/css.ts';
import { hiddenCss, isLeftWhole } from '../../soften/hidden.ts';
import type { SoftPage } from './soft-page.ts';

const LATEST_MS = 300;
/** A page that has one of these has something to show; many begin with an empty box. */
const DRAWN = 'body :is(a,article,button,h1,img,p)';
/** On the root, so that what is fixed stays where it is; not `opacity`, which says that a post is not on screen. It outweighs the
 *  filter of quiet colours. */
const UNSEEN = ':root:root{filter:opacity(0)!important}';

export function hideParts(page: SoftPage): void {
  const { document: doc, handle, signal } = page;
  const sheet = page.addSheet();
  let last = '';
  let isLate = false;
  let latest: ReturnType<typeof setTimeout> | undefined;

  function cssNow(): string {
    const { hidden } = page;
    if (!isCuratedSurface(page.surface()) || isLeftWhole(doc.location.pathname)) return '';
    if (hidden) return hiddenCss(hidden);
    return isLate ? '' : UNSEEN;
  }
  function apply(): void {
    const css = cssNow();
    if (css !== last) sheet.set(css);
    last = css;
    if (css === UNSEEN && doc.querySelector(DRAWN)) latest ??= setTimeout(stopWaiting, LATEST_MS);
  }
  function stopWaiting(): void {
    isLate = true;
    apply();
  }

  apply();
  page.onChange(apply);
  // every address of such a site is one place: it leads to its messages without any change of that
  page.onGrowth(apply);
  handle.onLook(apply, signal);
  signal.addEventListener('abort', () => clearTimeout(latest));
}
