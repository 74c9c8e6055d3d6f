// @vitest-environment happy-dom
// What a person hid on a site that they added is gone from its pages, but never where they write, set up or sign in.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
  fake = createFakeWorld();
  const softener = createSoftener({ ...fake.world, rules: site, facts: undefined }, AS_IT_IS);
  stop = softener.stop;
});
afterEach(() => {
  stop();
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
