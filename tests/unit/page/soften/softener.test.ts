// @vitest-environment happy-dom
// Softenings come with the first file and go with the background's word, and what they leave is the page as it was.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SoftPage } from '../../../../lib/page/soften/soft-page.ts';
import { createSoftener } from '../../../../lib/page/soften/softener.ts';
import { AS_IT_IS } from '../../../../lib/soften/types.ts';
import { choiceOf, createFakeWorld } from './fake-page.ts';

const css = () =>
  document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('')).join('');
const POST = (n: number, inside = '') =>
  `<article><a href="/${n}">post</a><button class="like" aria-label="${n} likes"><span class="likes" title="exactly ${n}">${n}</span></button>${inside}</article>`;
const likes = choiceOf({ counts: ['likes'] });
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = [1, 2, 3, 4, 5].map((n) => POST(n)).join('');
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});
function begin(first = likes, parts?: ((page: SoftPage) => void)[]) {
  const fake = createFakeWorld();
  const softener = createSoftener(fake.world, first, parts);
  stop = softener.stop;
  return fake;
}
const number = (n = 1) => document.querySelectorAll('.likes')[n - 1] as HTMLElement;
/** What the page's observers see comes a moment later. */
const settle = () => vi.advanceTimersByTimeAsync(250);

test('from its first moment on numbers are hidden, labels say none, and each is there to be asked for', async () => {
  begin();
  expect(css()).toContain('.likes');
  await settle();
  expect(number().getAttribute('aria-label')).toBe('soften.showNumber');
  expect(number().tabIndex).toBe(0);
  expect(number().hasAttribute('title')).toBe(false);
  expect(document.querySelector('.like')?.getAttribute('aria-label')).toBe('likes');
});

test('off puts each attribute and each style back', async () => {
  const before = document.body.innerHTML;
  const fake = begin();
  await settle();
  expect(document.body.innerHTML).not.toBe(before);
  fake.answer(undefined);
  expect(document.body.innerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test.each(['messages', 'search', 'settings', 'post', 'compose', 'notifications'] as const)(
  'on %s the page is as it was, and back on the feed it is soft again',
  async (surface) => {
    const before = document.body.innerHTML;
    const fake = begin(choiceOf({ counts: ['likes'], colours: 'grey', strangers: true, room: true }));
    await settle();
    fake.go(surface);
    expect(css()).toBe('');
    expect(document.body.innerHTML).toBe(before);
    fake.go('feed');
    expect(css()).toContain('grayscale');
  },
);

test('a pause of Enough, or of the network, takes everything off; its end puts it back on', () => {
  const fake = begin();
  fake.answer({ choice: likes }, false);
  expect(css()).toBe('');
  fake.answer({ choice: likes });
  expect(css()).toContain('.likes');
});

test('as usual for a minute, and soft again after it by itself', async () => {
  const fake = begin();
  fake.answer({ choice: likes, usualUntil: 1_060_000 });
  expect(css()).toBe('');
  fake.pass(60_001);
  await vi.advanceTimersByTimeAsync(60_001);
  expect(css()).toContain('.likes');
});

test('what is stale on this network is not put on', () => {
  const fake = begin();
  fake.answer({ choice: choiceOf({ counts: ['likes', 'comments'] }), stale: ['likes'] });
  expect(css()).not.toContain('.likes');
  expect(css()).toContain('.comments');
});

test('a part learns when everything ends, and begins anew with the next choice', () => {
  const signals: AbortSignal[] = [];
  const fake = begin(likes, [({ signal }) => void signals.push(signal)]);
  fake.answer({ choice: AS_IT_IS });
  fake.answer({ choice: likes });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

test('a word that is no number stays, and hides once it becomes one', async () => {
  number(2).textContent = 'Like';
  begin();
  await settle();
  expect(number(2).hasAttribute('data-enough-shown')).toBe(true);
  number(2).textContent = '7';
  await settle();
  expect(number(2).hasAttribute('data-enough-shown')).toBe(false);
});

test('a label that the page writes again loses its number again, a bounded number of times', async () => {
  begin();
  await settle();
  const button = document.querySelector('.like') as HTMLElement;
  let written = 0;
  for (let n = 0; n < 50; n++) {
    button.setAttribute('aria-label', `${n + 10} likes`);
    await settle();
    if (button.getAttribute('aria-label') === 'likes') written++;
  }
  expect(written).toBeGreaterThan(3);
  expect(written).toBeLessThan(15);
});

test('a post that is all strangers stands down, and is reported', async () => {
  for (const post of document.querySelectorAll('article')) post.classList.add('stranger');
  const fake = begin(choiceOf({ strangers: true, counts: ['likes', 'comments'] }));
  expect(css()).toContain('.stranger');
  fake.count(false); // with every post gone there is nothing to attend to
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fake.found).toEqual([{ fits: ['likes'], fails: ['comments', 'strangers'] }]);
  expect(css()).not.toContain('.stranger');
  expect(css()).toContain('.likes');
});
