// @vitest-environment happy-dom
// On a site that a person added whole, all that needs no facts works: colours, videos, pictures and the feed's end. What a post is
// there is what the site marks as one, or what the person pointed at.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { site } from '../../../../lib/networks/site.ts';
import type { OwnRules, PageRules } from '../../../../lib/networks/types.ts';
import { createSoftener } from '../../../../lib/page/soften/softener.ts';
import { choiceOf, createFakeWorld } from './fake-page.ts';

/** px; the window of happy-dom is 768 high: two posts lie in it */
const TALL = 400;
const BEHIND = '[data-enough-behind]';
const POINTED: OwnRules = { surfaces: [], item: { feed: 'div.story' } };
let rules: PageRules;
let softener: ReturnType<typeof createSoftener>;
let fake: ReturnType<typeof createFakeWorld>;

beforeEach(() => {
  vi.useFakeTimers();
  rules = { ...site };
  const box = function (this: Element) {
    const n = [...document.querySelectorAll('article,.story')].indexOf(this);
    return new DOMRect(0, Math.max(n, 0) * TALL, 500, TALL);
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(box);
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 1, 1)] as unknown as DOMRectList);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly onEntries: (entries: object[]) => void;
      constructor(onEntries: (entries: object[]) => void) {
        this.onEntries = onEntries;
      }
      observe(target: Element) {
        const boundingClientRect = { width: 500, height: TALL };
        // pictures, and the first two posts
        const isIntersecting = target.matches('img,main>:nth-child(-n+2)');
        queueMicrotask(() => this.onEntries([{ target, isIntersecting, intersectionRatio: 1, boundingClientRect }]));
      }
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  softener.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function begin(choice: Parameters<typeof choiceOf>[0]): void {
  fake = createFakeWorld();
  softener = createSoftener({ ...fake.world, rules, facts: undefined }, choiceOf(choice));
  fake.answer({ choice: choiceOf(choice) });
}
/** What the person pointed at comes with the page's first answer. */
function point(choice: Parameters<typeof choiceOf>[0]): void {
  rules.own = POINTED;
  fake.answer({ choice: choiceOf(choice) });
  document.body.append(document.createElement('p'));
}
const settle = () => vi.advanceTimersByTimeAsync(1_500);
const css = () =>
  document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('')).join('');
const show = (tag: string, count: number, picture = '') => {
  const posts = Array.from({ length: count }, (_, i) => `<${tag}>${picture}${i}</${tag.replace(/ .*/, '')}>`);
  document.body.innerHTML = `<img id="aside" src="x.png"><main>${posts.join('')}</main>`;
};
const STORY = 'div class="story"';
const PICTURE = '<img class="big" src="p.png">';

test('colours rest', () => {
  show('article', 2);
  begin({ colours: 'grey' });
  expect(css()).toContain('grayscale');
});

test('a video that starts by itself waits', () => {
  document.body.innerHTML = '<video></video>';
  const video = document.querySelector('video') as HTMLVideoElement;
  const pause = vi.spyOn(video, 'pause').mockImplementation(() => {});
  Object.defineProperty(video, 'paused', { value: false });
  begin({ videosWait: true });
  expect(pause).toHaveBeenCalled();
});

test('pictures are veiled, each with a press that shows it', async () => {
  show('article', 2, PICTURE);
  begin({ picturesVeiled: true });
  await settle();
  expect(css()).toContain('object-position');
  expect(document.querySelectorAll('[data-enough-veil=veiled]')).toHaveLength(3);
  expect(document.querySelector('#aside')?.hasAttribute('data-enough-picture')).toBe(true);
});

test('where a person pointed at what a post is, pictures of those are veiled, and others are as they were', async () => {
  show(STORY, 2, PICTURE);
  begin({ picturesVeiled: true });
  await settle();
  expect(document.querySelector('#aside')?.hasAttribute('data-enough-picture')).toBe(true);
  point({ picturesVeiled: true });
  await settle();
  const veiled = [...document.querySelectorAll('[data-enough-veil=veiled]')];
  expect(veiled.map(({ className }) => className)).toEqual(['story', 'story']);
  expect(document.querySelector('#aside')?.attributes).toHaveLength(2);
  expect(css()).toContain('div.story');
  document.querySelector('main')?.remove(); // another layout, on which nothing is what was pointed at
  await settle();
  expect(document.querySelector('#aside')?.hasAttribute('data-enough-picture')).toBe(true);
});

test('the feed ends where the site marks its posts', async () => {
  show('article', 6);
  begin({ endAfter: 2 });
  await settle();
  expect(document.querySelectorAll(BEHIND).length).toBeGreaterThan(0);
});

test('where it marks none it ends once a person has pointed at what a post is', async () => {
  show(STORY, 6);
  begin({ endAfter: 2 });
  await settle();
  expect(document.querySelector(BEHIND)).toBeNull();
  point({ endAfter: 2 });
  await settle();
  expect(document.querySelectorAll(`.story${BEHIND}`).length).toBeGreaterThan(0);
});

test('what a person pointed at comes before what the site marks', async () => {
  show(STORY, 6, '<article></article>');
  begin({ endAfter: 2 });
  point({ endAfter: 2 });
  await settle();
  expect(document.querySelectorAll(`.story${BEHIND}`).length).toBeGreaterThan(0);
  expect(document.querySelector(`article${BEHIND}`)).toBeNull();
});
