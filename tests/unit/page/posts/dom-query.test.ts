// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageRules } from '../../../../lib/networks/types.ts';
import {
  boxOf,
  idOf,
  isBusy,
  isLoggedOut,
  isShown,
  itemsOf,
  partOf,
  playingVideos,
  rootsOf,
} from '../../../../lib/page/posts/dom-query.ts';
import { layOut } from './lay-out.ts';

const rules: PageRules = {
  id: 'test',
  surfaces: [],
  item: 'article',
  items: { stories: '.story' },
  itemId: [{ find: '[data-id]', attr: 'data-id' }, { find: 'a', part: '/post/(\\w+)' }, { part: '/shorts/(\\w+)' }],
  box: '.box',
  roots: 'x-player',
  aside: '.mini',
  loggedOut: '.sign-in',
  busy: '.uploading',
};
const $ = <T extends Element = HTMLElement>(selector: string) => document.querySelector(selector) as T;
const page = (html: string) => {
  document.body.innerHTML = html;
};

beforeEach(() => vi.restoreAllMocks());

describe('posts on a page', () => {
  test('a quoted post counts with the post around it', () => {
    page('<article id="a"><div><article id="quoted"></article></div></article><article id="b"></article>');
    expect(itemsOf(rules, 'feed', document).map(({ id }) => id)).toEqual(['a', 'b']);
  });
  test('a surface may show its posts in a way of its own', () => {
    page('<article></article><p class="story" id="s"></p>');
    expect(itemsOf(rules, 'stories', document).map(({ id }) => id)).toEqual(['s']);
  });
  test('open shadow roots are searched, one inside another too', () => {
    page('<x-player></x-player><p></p>');
    const inner = $('x-player').attachShadow({ mode: 'open' });
    inner.innerHTML = '<x-player></x-player>';
    inner.querySelector('x-player')?.attachShadow({ mode: 'open' });
    expect(rootsOf(rules, document)).toHaveLength(3);
    expect(rootsOf({ ...rules, roots: undefined }, document)).toEqual([document]);
  });
});

describe('which post a node holds', () => {
  test('is read anew, because nodes are recycled', () => {
    page('<article><b data-id="1"></b></article>');
    expect(idOf(rules, $('article'), '')).toBe('1');
    $('b').dataset.id = '2';
    expect(idOf(rules, $('article'), '')).toBe('2');
  });
  test('may stand on the item itself, in a link, or in the address; else the page does not say', () => {
    page(
      '<article data-id="7"></article><article id="l"><a href="/u/post/abc?x"></a></article><article id="n"></article>',
    );
    expect(idOf(rules, $('article'), '')).toBe('7');
    expect(idOf(rules, $('#l'), '')).toBe('abc');
    expect(idOf(rules, $('#n'), 'https://x.test/shorts/q1')).toBe('q1');
    expect(idOf(rules, $('#n'), 'https://x.test/')).toBeUndefined();
  });
});

describe('whether a person can see it', () => {
  const isSeen = (html: string) => {
    page(html);
    layOut();
    return isShown(boxOf(rules, $('article')));
  };
  test.each([
    ['in the window', '<article data-box="0 0 500 400"></article>', true],
    [
      'its middle is something inside it',
      '<article data-box="0 0 500 400"><i data-box="100 100 300 200"></i></article>',
      true,
    ],
    ['taller than the window', '<article data-box="0 -900 500 5000"></article>', true],
    ['display: contents, with a box inside', '<article><p class="box" data-box="0 0 500 400"></p></article>', true],
    ['display: contents, with any element inside', '<article><p data-box="0 0 500 400"></p></article>', true],
    ['below the window', '<article data-box="0 9000 500 400"></article>', false],
    ['beside the window', '<article data-box="-600 0 500 400"></article>', false],
    ['of no size', '<article data-box="0 0 0 0"></article>', false],
    ['hidden', '<div hidden><article data-box="0 0 500 400"></article></div>', false],
    ['under a dialog', '<article data-box="0 0 500 400"></article><p data-box="0 0 900 700"></p>', false],
  ])('%s: %s', (_, html, answer) => expect(isSeen(html)).toBe(answer));
  test.each([
    ['more than half of it', '0 -190 500 400', true],
    ['less than half of it', '0 -210 500 400', false],
    ['more than half of a window that it is taller than', '0 300 500 5000', true],
    ['less than half of a window that it is taller than', '0 500 500 5000', false],
  ])('half of it is in the window: %s', (_, box, answer) => {
    page(`<article data-box="${box}"></article>`);
    layOut();
    expect(partOf($('article'))?.half).toBe(answer);
  });
  test('what lies in an open shadow root inside it is part of it', () => {
    page('<article data-box="0 0 500 400"><x-player data-box="0 0 500 400"></x-player></article>');
    $('x-player').attachShadow({ mode: 'open' }).innerHTML = '<i data-box="0 0 500 400"></i>';
    layOut();
    expect(isShown($('article'))).toBe(true);
  });
});

describe('videos that go on', () => {
  const moving = (times: WeakMap<HTMLVideoElement, number>) =>
    playingVideos(rules, document, times).filter(([_, moves]) => moves);
  function look(html: string, change: (video: HTMLVideoElement) => void = () => {}) {
    page(html);
    const video = $<HTMLVideoElement>('video');
    Object.defineProperty(video, 'paused', { value: false, configurable: true });
    Object.defineProperty(video, 'currentTime', { value: 1, writable: true });
    layOut();
    const times = new WeakMap<HTMLVideoElement, number>();
    expect(moving(times)).toEqual([]);
    (video as { currentTime: number }).currentTime = 2;
    change(video);
    return moving(times).length === 1;
  }
  const box = 'data-box="0 0 600 400"';
  test.each([
    ['in sight', `<video ${box}></video>`, true],
    ['under its own controls', `<div ${box}><video ${box}></video><p ${box}></p></div>`, true],
    ['under a dialog', `<main><video ${box}></video></main><div role="dialog" ${box}></div>`, false],
    [
      'under a dialog of its own wrapper',
      `<div ${box}><video ${box}></video><div role="dialog" ${box}></div></div>`,
      false,
    ],
    ['inside a dialog', `<div role="dialog" ${box}><video ${box}></video><p ${box}></p></div>`, true],
    ['in the mini player', `<div class="mini"><video ${box}></video></div>`, false],
    ['hidden', `<div hidden><video ${box}></video></div>`, false],
    ['of no size', '<video data-box="0 0 0 0"></video>', false],
    ['of one pixel', '<video data-box="300 300 1 1"></video>', false],
    ['too low to be watched', '<video data-box="0 0 600 79"></video>', false],
    ['of which a strip is left in the window', '<video data-box="0 -340 600 400"></video>', false],
    ['small, and to be watched', '<video data-box="0 0 180 101"></video>', true],
    ['all but clear', `<video style="opacity:.01" ${box}></video>`, false],
    [
      'all but clear by what is around it',
      `<div style="opacity:.2"><p style="opacity:.3"><video ${box}></video></p></div>`,
      false,
    ],
    ['dimmed', `<div style="opacity:.5"><video style="opacity:.5" ${box}></video></div>`, true],
  ])('%s: %s', (_, html, answer) => expect(look(html)).toBe(answer));
  test('one that stands still, or is paused, does not', () => {
    expect(look(`<video ${box}></video>`, (video) => ((video as { currentTime: number }).currentTime = 1))).toBe(false);
    const pause = (video: HTMLVideoElement) => Object.defineProperty(video, 'paused', { value: true });
    expect(look(`<video ${box}></video>`, pause)).toBe(false);
  });
});

test('an upload or a call is a bad moment, a silent stream is none', () => {
  page('<video></video>');
  const carries = (tracks: number | null) =>
    Object.defineProperty($('video'), 'srcObject', {
      value: tracks === null ? null : { getAudioTracks: () => Array(tracks) },
      configurable: true,
    });
  expect(isBusy(rules, document)).toBe(false);
  for (const [tracks, answer] of [
    [null, false],
    [0, false],
    [1, true],
  ] as const) {
    carries(tracks);
    expect(isBusy(rules, document)).toBe(answer);
  }
  page('<p class="uploading"></p>');
  expect(isBusy(rules, document)).toBe(true);
});

test('a page where nobody is signed in is known by its password field or by its own sign', () => {
  page('<p></p>');
  expect(isLoggedOut(rules, document)).toBe(false);
  page('<input type="password">');
  expect(isLoggedOut(rules, document)).toBe(true);
  page('<p class="sign-in"></p>');
  expect(isLoggedOut(rules, document)).toBe(true);
});
