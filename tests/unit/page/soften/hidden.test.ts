// @vitest-environment happy-dom
// What a person hid on a site that they added is gone from its pages, but never where they write, set up or sign in.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { site } from '../../../../lib/networks/site.ts';
import { createSoftener } from '../../../../lib/page/soften/softener.ts';
import { AS_IT_IS } from '../../../../lib/soften/types.ts';
import { createFakeWorld } from './fake-page.ts';

let stop = () => {};
let fake: ReturnType<typeof createFakeWorld>;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
  document.body.innerHTML =
    '<main>Posts</main><aside class="trending">Trending</aside><aside>Mine</aside>' +
    '<div class="box"><main>Of another layout</main></div><div class="box"><input type="password"></div>';
  open(false);
});

/** @param early the page is on its way, and that something is hidden was registered */
function open(early: boolean): void {
  stop();
  fake = createFakeWorld();
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(early ? 'loading' : 'complete');
  const softener = createSoftener({ ...fake.world, rules: site, facts: undefined, hides: true }, AS_IT_IS);
  stop = softener.stop;
}
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const hide = (...hidden: string[]) => fake.answer({ choice: AS_IT_IS, hidden });
const isShown = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).display !== 'none');

async function goTo(path: string): Promise<void> {
  history.pushState(null, '', path);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(0);
}

test('it is hidden with the answer, and there again as soon as it is to be', () => {
  expect(isShown('aside')).toEqual([true, true]);
  hide('aside.trending');
  expect(isShown('aside')).toEqual([false, true]);
  fake.answer(undefined);
  expect(isShown('aside')).toEqual([true, true]);
  expect(document.adoptedStyleSheets).toEqual([]);
});

const isSeen = () =>
  !document.adoptedStyleSheets.some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.includes('opacity(0)')),
  );

describe('a page that is on its way', () => {
  test('is not seen before it is known what is hidden on it, and then without that', () => {
    open(true);
    expect(isSeen()).toBe(false);
    hide('aside.trending');
    expect(isSeen()).toBe(true);
    expect(isShown('aside')).toEqual([false, true]);
  });

  test('waits no longer than 300 ms after it has something to show', async () => {
    document.body.innerHTML = '<div></div>';
    open(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(isSeen()).toBe(false);
    document.body.innerHTML = '<main><p>Posts</p></main>';
    await vi.advanceTimersByTimeAsync(299);
    expect(isSeen()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isSeen()).toBe(true);
    expect(document.adoptedStyleSheets).toEqual([]);
    hide('aside.trending');
    expect(isSeen()).toBe(true);
  });

  test('is as it came where nothing is hidden after all, and while the site rests', () => {
    for (const record of [true, false]) {
      open(true);
      fake.answer(undefined, record);
      expect(isSeen()).toBe(true);
      expect(document.adoptedStyleSheets).toEqual([]);
    }
  });

  test('where people write to each other it is seen at once, and so is a page that was open before', () => {
    history.replaceState(null, '', '/messages');
    open(true);
    expect(isSeen()).toBe(true);
    history.replaceState(null, '', '/');
    open(false);
    expect(isSeen()).toBe(true);
  });
});

test('as usual for a minute shows it too, and so does a pause', async () => {
  hide('aside.trending');
  fake.answer({ choice: AS_IT_IS, hidden: ['aside.trending'], usualUntil: 1_060_000 });
  expect(isShown('.trending')).toEqual([true]);
  fake.pass(60_001);
  await vi.advanceTimersByTimeAsync(60_001);
  expect(isShown('.trending')).toEqual([false]);
  fake.answer({ choice: AS_IT_IS, hidden: ['aside.trending'] }, false);
  expect(isShown('.trending')).toEqual([true]);
});

test.each(['/messages', '/inbox/7', '/settings/profile', '/login', '/chat'])(
  'on %s nothing is hidden',
  async (path) => {
    hide('aside.trending');
    await goTo(path);
    expect(isShown('.trending')).toEqual([true]);
    await goTo('/home');
    expect(isShown('.trending')).toEqual([false]);
  },
);

test('nor on pages that the person called messages', () => {
  hide('aside.trending');
  fake.go('messages');
  expect(isShown('.trending')).toEqual([true]);
});

test('a selector that fits the main part of another page, or where one signs in, leaves those', () => {
  hide('div.box', 'main', 'aside');
  expect(isShown('div.box,main')).toEqual([true, true, true, true]);
  expect(isShown('aside')).toEqual([false, false]);
});
