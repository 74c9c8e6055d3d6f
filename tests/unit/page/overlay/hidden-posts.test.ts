// @vitest-environment happy-dom
// Posts that wait for a door: hidden before they are painted, and nothing of ours to read.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHiddenPosts } from '../../../../lib/page/overlay/hidden-posts.ts';

const hidden = new Set<Element>();
const given: unknown[] = [];
const real = Element.prototype.animate;
const win = window as unknown as Window & typeof globalThis;

beforeEach(() => {
  hidden.clear();
  given.length = 0;
  Element.prototype.animate = function (this: Element, ...how: unknown[]) {
    hidden.add(this);
    given.push(how);
    return { pause() {}, finish: () => hidden.delete(this) } as unknown as Animation;
  };
  document.body.innerHTML = '<main><article id="a"></article><aside id="x"></aside></main>';
});
afterEach(() => {
  Element.prototype.animate = real;
});
const ids = () => [...hidden].map(({ id }) => id).toSorted();
const change = (html: string) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html);

test('what is there is hidden at once, what comes or becomes a post as it does, and nothing else; then all of it is shown', async () => {
  const posts = createHiddenPosts(win);
  posts.hide(() => 'main article');
  expect(ids()).toEqual(['a']);
  change('<article id="b"></article><aside id="y"></aside>');
  await vi.waitFor(() => expect(ids()).toEqual(['a', 'b']));
  expect(given).toHaveLength(2); // each once
  posts.show();
  expect(ids()).toEqual([]);
  await new Promise<void>((done) => {
    new MutationObserver(() => done()).observe(document.body, { childList: true, subtree: true });
    change('<article id="c"></article>');
  });
  expect(ids()).toEqual([]);
  posts.hide(() => 'main aside'); // another surface, with posts of its own
  expect(ids()).toEqual(['x', 'y']);
  posts.show();
});

test('a page finds no sheet, no node, no attribute and no name: only that its posts are clear', () => {
  const before = document.documentElement.outerHTML;
  const posts = createHiddenPosts(win);
  posts.hide(() => 'main article');
  expect(document.adoptedStyleSheets ?? []).toHaveLength(0);
  expect(document.styleSheets).toHaveLength(0);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(JSON.stringify(given)).toBe('[[{"filter":["opacity(0)","opacity(0)"]},3600000]]');
  posts.show();
});
