/** Posts that are folded: a line stands before each, and the post itself is not displayed. All of it is put back exactly. A page that
 *  takes the line away, or shows the post, is answered so many times, and then has its way. */
import { BEHIND } from '../../soften/end.ts';
import { createFoldedLine, type FoldedLine, type LineWords } from './folded-line.ts';

/** Answers to a page that fights, for one post and for all of a page. */
const TRIES = 20;
const ALL_TRIES = 200;

export interface Fold {
  item: HTMLElement;
  line: FoldedLine;
  /** which post it held as it was folded: nodes are used again */
  key: string;
  /** a person asked to see it */
  shown: boolean;
  tries: number;
  /** its style attribute before, and as we left it */
  before: string | null;
  ours: string | null;
}

/** @param onToggle a person pressed Show, or Fold again */
export function createFolds(win: Window & typeof globalThis, words: LineWords, onToggle: (fold: Fold) => void) {
  const { document: doc } = win;
  const all = new Map<Element, Fold>();
  const hosts = new WeakMap<Node, Fold>();
  const left = new WeakSet<Element>();
  let tries = 0;
  const guard = new win.MutationObserver((records) => {
    for (const { target } of records) {
      const fold = all.get(target as Element);
      if (fold) markBehind(fold);
      if (fold && !fold.shown && fold.item.style.display !== 'none' && mayTry(fold)) hide(fold);
    }
  });

  /** Behind the end of the feed its line is hidden with it. */
  const markBehind = ({ item, line: { host } }: Fold): boolean =>
    host.toggleAttribute(BEHIND, item.hasAttribute(BEHIND));

  /** @returns false where the page has had its way: nothing of ours is left there */
  function mayTry(fold: Fold): boolean {
    fold.tries += 1;
    tries += 1;
    if (fold.tries <= TRIES && tries <= ALL_TRIES) return true;
    left.add(fold.item);
    unfold(fold.item);
    return false;
  }

  function hide(fold: Fold): void {
    const { item } = fold;
    fold.before = item.getAttribute('style');
    item.style.setProperty('display', 'none', 'important');
    fold.ours = item.getAttribute('style');
    for (const media of item.querySelectorAll<HTMLMediaElement>('video,audio')) if (!media.paused) media.pause();
  }

  function unhide({ item, before, ours }: Fold): void {
    if (item.getAttribute('style') === ours) {
      if (before === null) item.removeAttribute('style');
      else item.setAttribute('style', before);
    } else if (item.style.display === 'none') item.style.removeProperty('display'); // the page changed the rest of it
  }

  function place(fold: Fold): void {
    const { item, line } = fold;
    const { host } = line;
    // a list has items
    if (/^[OU]L$/.test(item.parentElement?.tagName ?? '')) host.setAttribute('role', 'listitem');
    item.parentNode?.insertBefore(host, item);
    markBehind(fold);
  }

  function set(fold: Fold, shown: boolean): void {
    fold.line.show(shown);
    if (shown !== fold.shown) (shown ? unhide : hide)(fold);
    fold.shown = shown;
  }

  function unfold(item: Element): void {
    const fold = all.get(item);
    if (!fold) return;
    all.delete(item);
    fold.line.host.remove();
    if (!fold.shown) unhide(fold);
  }

  return {
    all,
    /** whose line this is */
    of: (node: Node): Fold | undefined => hosts.get(node),
    fold(item: HTMLElement, key: string, shown: boolean): void {
      if (left.has(item) || !item.parentNode) return;
      const line = createFoldedLine(doc, words, () => onToggle(fold));
      const fold: Fold = { item, line, key, shown, tries: 0, before: null, ours: null };
      all.set(item, fold);
      hosts.set(line.host, fold);
      place(fold);
      line.show(shown);
      if (!shown) hide(fold);
      guard.observe(item, { attributes: true, attributeFilter: ['style', BEHIND] });
    },
    set,
    unfold,
    /** What the page has moved or taken away stands in its place again. */
    settle(): void {
      for (const fold of all.values()) {
        const { item, line } = fold;
        if (!item.isConnected) unfold(item);
        else if (line.host.nextSibling !== item && mayTry(fold)) place(fold);
      }
    },
    /** Something plays in a post that is folded. */
    pause(media: HTMLMediaElement): void {
      for (const fold of all.values())
        if (!fold.shown && fold.item.contains(media)) {
          if (mayTry(fold)) media.pause();
          return;
        }
    },
    clear(): void {
      guard.disconnect();
      for (const item of [...all.keys()]) unfold(item);
    },
  };
}
