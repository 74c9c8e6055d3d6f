/** A page of posts with time, layout and the browser's reports in the test's hands, and the counter at work on it. */
import { vi } from 'vitest';
import type { Curated, PageRules } from '../../../../lib/networks/types.ts';
import { createPostCounter } from '../../../../lib/page/posts/counter.ts';
import { createVisibilityCheck, NO_VIEW } from '../../../../lib/page/posts/visible.ts';
import { layOut } from './lay-out.ts';
import { Observer } from './observer.ts';

export const rules: PageRules = {
  id: 'test',
  surfaces: [],
  item: 'article',
  itemId: [{ find: 'a', part: '/post/(\\w+)' }],
};

const START = {
  /** ms on the page's clock */
  mono: 0,
  /** posts that were counted */
  counted: 0,
  /** whether anybody counts just now */
  counts: true,
  /** how often the whole page was searched for posts */
  searches: 0,
  /** how often the counter reported that the window's content has changed */
  changes: 0,
  /** how often the browser reported that the page itself had changed */
  growths: 0,
};
/** What a test sets and reads; each test starts afresh. */
export const state = { ...START };

const made: { stop(): void }[] = [];
/** A page that is looked at, and then counts. */
export function make(which: PageRules = rules) {
  const visibility = createVisibilityCheck(which, document);
  let view = NO_VIEW;
  const counter = createPostCounter({
    rules: which,
    doc: document,
    mono: () => state.mono,
    visible: () => view.visible,
    counting: () => state.counts,
    count() {
      state.counted += state.counts ? 1 : 0;
      return state.counts;
    },
    onChange() {
      state.changes += 1;
    },
  });
  made.push(counter);
  return {
    leave: counter.leave,
    look(surface: Curated) {
      view = visibility.check(surface, view, 0, 0);
      return { pending: counter.check(surface) };
    },
  };
}
export const page = (html: string) => {
  document.body.innerHTML = html;
  layOut();
};
export const draw = () => {
  for (const one of Observer.all) one.report();
};
export const post = (id: string, box: string, more = '') =>
  `<article data-box="${box}"><a href="/post/${id}"></a>${more}</article>`;

/** Before each test: nothing has happened yet, and the browser's own observers are in the test's hands. */
export function setUp() {
  vi.restoreAllMocks();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(window.innerWidth);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(window.innerHeight);
  vi.stubGlobal('IntersectionObserver', Observer);
  Observer.all = [];
  Observer.rests = undefined;
  Object.assign(state, START);
  const all = document.querySelectorAll.bind(document);
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
    if (selector === 'article') state.searches += 1;
    return all(selector);
  });
  const Real = MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Real {
      constructor(listener: MutationCallback) {
        super((entries, self) => {
          state.growths += 1;
          listener(entries, self);
        });
      }
    },
  );
}
/** After each test. */
export function tearDown() {
  for (const counter of made.splice(0)) counter.stop();
  vi.unstubAllGlobals();
}
