// @vitest-environment happy-dom
// A video that starts by itself is stopped once; one that a person starts is theirs.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Surface } from '../../../../lib/networks/types.ts';
import { createPosts, curatedOf } from '../../../../lib/page/soften/moving/posts.ts';
import { holdVideos } from '../../../../lib/page/soften/moving/videos.ts';
import { trustedEvent } from '../trusted-event.ts';
import { softPage } from './one-part.ts';

let soft: ReturnType<typeof softPage>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = ['a', 'b']
    .map((id) => `<article data-id="${id}"><button></button><video src="${id}.mp4"></video></article>`)
    .join('');
  for (const video of videos()) {
    let plays = false;
    Object.defineProperties(video, {
      paused: { get: () => !plays },
      getBoundingClientRect: { value: () => new DOMRect(0, 0, 300, 300) },
      play: {
        value: () => {
          plays = true;
          video.dispatchEvent(trustedEvent(new Event('play')));
          return Promise.resolve();
        },
      },
      pause: {
        value: () => {
          plays = false;
        },
      },
    });
  }
});
afterEach(() => {
  soft.off();
  vi.useRealTimers();
});

const videos = () => [...document.querySelectorAll('video')];
const first = () => videos()[0] as HTMLVideoElement;
const plays = () => videos().map(({ paused }) => !paused);
const press = (on: Element | null, type = 'pointerdown', key?: string) =>
  on?.dispatchEvent(trustedEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), { key })));

function hold(surface: Surface = 'feed') {
  soft = softPage({ videosWait: true }, surface);
  const { page } = soft;
  holdVideos(page, createPosts(page), () => curatedOf(page) !== null && page.choice.videosWait);
}

test('what plays already and what starts later is stopped, once each', () => {
  void first().play();
  hold();
  expect(plays()).toEqual([false, false]);
  void videos()[1]?.play();
  expect(plays()).toEqual([false, false]);
  void first().play();
  expect(plays()).toEqual([true, false]); // the page will have it
});

test('a press in a post starts its video, and no other', () => {
  hold();
  press(document.querySelector('button'));
  void videos()[1]?.play();
  void first().play();
  expect(plays()).toEqual([true, false]);
});

test('a key that plays starts one; a finger that scrolls, and a press long ago, start none', () => {
  hold();
  press(document.body, 'keydown', 'ArrowDown');
  press(first());
  press(first(), 'pointercancel');
  void first().play();
  press(document.body, 'keydown', 'k');
  vi.advanceTimersByTime(2000);
  void videos()[1]?.play();
  expect(plays()).toEqual([false, false]);
  soft.off();
  hold();
  press(document.body, 'keydown', 'k');
  void first().play();
  expect(plays()[0]).toBe(true);
});

test('another film in the same node is stopped too, and a page that gives one post film after film is not fought', () => {
  hold();
  for (let i = 0; i < 50; i++) {
    first().src = `${i}.mp4`;
    void first().play();
  }
  expect(plays()[0]).toBe(true);
  first().closest('article')?.setAttribute('data-id', 'c');
  first().src = 'c.mp4';
  void first().play();
  expect(plays()[0]).toBe(false);
});

test.each<[Surface]>([['messages'], ['post'], ['profile']])('on %s everything plays', (surface) => {
  hold(surface);
  void first().play();
  expect(plays()[0]).toBe(true);
});

test('a call is left alone', () => {
  hold();
  Object.defineProperty(first(), 'srcObject', { value: { getAudioTracks: () => [{}] } });
  void first().play();
  expect(plays()[0]).toBe(true);
});

test('turned off, what was stopped and is in sight goes on', () => {
  hold();
  for (const video of videos()) void video.play();
  expect(plays()).toEqual([false, false]);
  soft.change({ videosWait: false });
  expect(plays()).toEqual([true, true]);
});
