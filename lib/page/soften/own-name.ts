/** What the person is called here, as their page says it: read in the page, kept nowhere, sent nowhere. */
import { nameIn } from '../../soften/css.ts';
import type { SoftPage } from './soft-page.ts';

/** A page that has not said it by then does not say it, ms. */
const LATEST_MS = 3_000;

/** @param onKnown it is known now, or known to stay unknown */
export function createOwnName(page: SoftPage, onKnown: () => void) {
  const { document, facts, signal } = page;
  const mine = facts?.mine;
  let name: string | null | undefined;

  function look(): void {
    if (!mine || name || !page.choice.mine) return;
    const link = document.querySelector(mine.me);
    if (!link) return;
    const found = nameIn(mine.part, link.getAttribute('href'));
    if (found === name) return;
    name = found;
    onKnown();
  }

  const timer = setTimeout(() => {
    if (name !== undefined) return;
    name = null;
    onKnown();
  }, LATEST_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    look,
    /** undefined: not said yet; null: this page does not say it */
    name: (): string | null | undefined => (mine ? name : null),
    /** the page is the person's own profile */
    isHere: (): boolean =>
      !!mine &&
      !!name &&
      page.surface() === 'profile' &&
      nameIn(mine.part, document.location.pathname)?.toLowerCase() === name.toLowerCase(),
  };
}
