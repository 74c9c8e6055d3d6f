/** A page with posts, and the script that folds them, under a clock that the test moves. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Verdict } from '../../../../lib/messages/protocol.ts';
import type { PageRules, Place, Surface } from '../../../../lib/networks/types.ts';
import { foldPosts } from '../../../../lib/page/folding/fold-posts.ts';

export const PAGE = { idle: 60, unfocused: false, posts: false };
const words = (open: boolean) => ({
  text: open ? 'Shown, as you asked.' : 'Folded, as you asked.',
  press: open ? 'Fold again' : 'Show',
  name: open ? 'Fold this post again' : 'Show the folded post',
});
export const WORD = { words: ['marathon'], accounts: [] };
const rules: PageRules = {
  id: 'test',
  surfaces: [],
  item: 'article',
  itemId: [{ find: 'a[data-id]', attr: 'data-id' }],
};
const place = (surface: Surface): Place => ({ network: 'test', surface });

/** What a test sees and moves; it begins anew before each. */
export const page = {
  folder: undefined as unknown as ReturnType<typeof foldPosts>,
  tell: undefined as unknown as { place(surface: Surface): void; verdict(verdict: Partial<Verdict>): void },
  /** closed roots, by their hosts */
  roots: new Map<Element, ShadowRoot>(),
  /** what lies out of the window */
  unseen: (_: Element): void => {},
  inSight: false,
  /** this version of Enough is here */
  alive: true,
  /** the page's clock, epoch ms */
  wall: 1_000_000,
  clear: new Set<Element>(),
};

/** Sets it up before each test of the file that calls this, and takes it down after. */
export function foldingPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<main></main>';
    page.roots.clear();
    page.clear.clear();
    page.inSight = false;
    page.alive = true;
    page.wall = 1_000_000;
    Element.prototype.animate = function (this: Element) {
      page.clear.add(this);
      return { pause() {}, finish: () => page.clear.delete(this) } as unknown as Animation;
    };
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      if (init.mode === 'closed') page.roots.set(this, root);
      return root;
    });
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(onChange: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
          page.unseen = (target) => onChange([{ target, isIntersecting: false }]);
        }
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
    (window as { IntersectionObserver: unknown }).IntersectionObserver = globalThis.IntersectionObserver;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
      () => (page.inSight ? { top: 0, bottom: 100, height: 100 } : { top: -200, bottom: -100, height: 100 }) as DOMRect,
    );
  });
  afterEach(() => {
    page.folder.stop();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** @param loading the page is still on its way as the script begins */
export function open(loading = true, surface: Surface = 'feed') {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(loading ? 'loading' : 'complete');
  let onPlace = (_: Place | null, __: boolean) => {};
  let onVerdict = (_: Verdict) => {};
  page.folder = foldPosts(
    rules,
    {
      place: () => place(surface),
      alive: () => page.alive,
      wall: () => page.wall,
      onPlace: (listener) => {
        onPlace = listener;
      },
      onVerdict: (listener) => {
        onVerdict = listener;
      },
    },
    window as Window & typeof globalThis,
    { words, dir: 'ltr' },
  );
  onPlace(place(surface), true);
  page.tell = {
    place: (next) => onPlace(place(next), true),
    verdict: (verdict) => onVerdict({ record: true, page: PAGE, ...verdict }),
  };
}

/** The observers of the page have heard of it. */
export const settle = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
  await vi.advanceTimersByTimeAsync(0);
};
export const main = () => document.querySelector('main') as HTMLElement;
export const post = (text: string, id?: string): HTMLElement => {
  const article = document.createElement('article');
  article.innerHTML = `${id ? `<a data-id="${id}"></a>` : ''}<p>${text}</p>`;
  return article;
};
export const add = (...posts: Element[]) => main().append(...posts);
export const isFolded = (item: HTMLElement) => item.style.display === 'none';
export const lineOf = (item: Element) => page.roots.get(item.previousElementSibling as Element);
export const says = (item: Element) => lineOf(item)?.textContent;
/** A press of a person: events that a page makes up are not trusted. */
export function press(item: Element) {
  const event = new Event('click');
  Object.defineProperty(event, 'isTrusted', { value: true });
  lineOf(item)?.querySelector('button')?.dispatchEvent(event);
}
