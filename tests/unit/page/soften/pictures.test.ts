// @vitest-environment happy-dom
// Pictures of posts wait for a press, one post at a time; faces stay, a re-used node is veiled anew, and off leaves no trace.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { veilCss, veilPictures } from '../../../../lib/page/soften/moving/pictures.ts';
import { createPosts } from '../../../../lib/page/soften/moving/posts.ts';
import { trustedEvent } from '../trusted-event.ts';
import { softPage } from './one-part.ts';

let soft: ReturnType<typeof softPage>;
const parts = new Map<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  parts.set(this, root);
  return root;
};
const POST = (id: string) =>
  `<article data-id="${id}"><a href="#"><img class="face" src="f.png"></a><p>Words</p><img class="big" src="${id}.png"></article>`;

beforeEach(() => {
  vi.useFakeTimers();
  parts.clear();
  document.body.innerHTML = `<img id="aside" src="x.png">${POST('a')}${POST('b')}`;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly onEntries: (entries: object[]) => void;
      constructor(onEntries: (entries: object[]) => void) {
        this.onEntries = onEntries;
      }
      observe(target: Element) {
        const side = target.classList.contains('face') ? 40 : 300;
        const boundingClientRect = { width: side, height: side };
        queueMicrotask(() => this.onEntries([{ target, isIntersecting: true, boundingClientRect }]));
      }
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  soft.off();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function veil(): Promise<void> {
  soft = softPage({ picturesVeiled: true });
  veilPictures(soft.page, createPosts(soft.page));
  await vi.advanceTimersByTimeAsync(500);
}
const posts = () => [...document.querySelectorAll('article')];
const presses = () => [...parts].filter(([host]) => host.isConnected).map(([host]) => host.parentElement);
const press = (post: Element | undefined) =>
  [...parts]
    .find(([host]) => host.parentElement === post)?.[1]
    .querySelector('button')
    ?.dispatchEvent(trustedEvent(new MouseEvent('click', { detail: 1 })));
const states = () => posts().map((post) => post.getAttribute('data-enough-veil'));

test('the veil is a style, there before anything was measured', () => {
  soft = softPage({ picturesVeiled: true });
  veilPictures(soft.page, createPosts(soft.page));
  expect(soft.css()).toBe(veilCss('article'));
  soft.off();
  soft = softPage({ picturesVeiled: true }, 'messages');
  veilPictures(soft.page, createPosts(soft.page));
  expect(soft.css()).toBe('');
});

test('one press for each post; a face is no picture to veil, and neither is what stands in no post', async () => {
  await veil();
  expect(presses()).toEqual(posts());
  expect(document.querySelector('.face')?.getAttribute('data-enough-picture')).toBe('small');
  expect(document.querySelector('#aside')?.attributes).toHaveLength(2);
});

test('a press shows the pictures of its post, and only those', async () => {
  await veil();
  press(posts()[0]);
  expect(states()).toEqual(['shown', 'veiled']);
  expect(presses()).toEqual([posts()[1]]);
  posts()[0]?.querySelector('.big')?.setAttribute('src', 'sharper.png');
  soft.grow();
  expect(states()[0]).toBe('shown');
});

test('a node that holds another post is veiled anew', async () => {
  await veil();
  press(posts()[0]);
  posts()[0]?.setAttribute('data-id', 'c');
  soft.grow();
  expect(states()).toEqual(['veiled', 'veiled']);
  expect(presses()).toHaveLength(2);
});

test('a page that takes the press away gets it back three times at most', async () => {
  await veil();
  let returns = 0;
  for (let i = 0; i < 50; i++) {
    for (const [host] of parts) if (host.parentElement === posts()[0]) host.remove();
    soft.grow();
    await vi.advanceTimersByTimeAsync(400);
    if (presses().includes(posts()[0] as HTMLElement)) returns += 1;
  }
  expect(returns).toBeLessThanOrEqual(3);
});

test('off leaves the page as it was', async () => {
  const before = document.body.innerHTML;
  await veil();
  press(posts()[0]);
  expect(document.body.innerHTML).not.toBe(before);
  soft.change({ picturesVeiled: false });
  expect(document.body.innerHTML).toBe(before);
  expect(soft.css()).toBe('');
});
