/** What a person hid on a site that they added, by pointing at it, is not there. It comes with the page's first answer. */
import { isCuratedSurface } from '../../soften/css.ts';
import { hiddenCss, isLeftWhole } from '../../soften/hidden.ts';
import type { SoftPage } from './soft-page.ts';

export function hideParts(page: SoftPage): void {
  const { document: doc, handle, signal } = page;
  const sheet = page.addSheet();
  let last = '';
  const apply = () => {
    const isHere = page.hidden.length > 0 && isCuratedSurface(page.surface()) && !isLeftWhole(doc.location.pathname);
    const css = isHere ? hiddenCss(page.hidden) : '';
    if (css !== last) sheet.set(css);
    last = css;
  };
  apply();
  page.onChange(apply);
  // every address of such a site is one place: it leads to its messages without any change of that
  page.onGrowth(apply);
  handle.onLook(apply, signal);
}
