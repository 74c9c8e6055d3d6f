// @vitest-environment happy-dom
// A film plays in a window that is not in use, for somebody who chose to count that: only the looks of its own page find it.
import { expect, test, vi } from 'vitest';
import type { PageRules } from '../../../lib/networks/types.ts';
import { attendedPage } from './attended-page.ts';
import { trustedEvent } from './trusted-event.ts';

const rules: PageRules = { id: 'test', surfaces: [{ surface: 'feed', path: '^/$' }], item: 'article' };

const page = attendedPage();
const SECOND = 1_000;

/** A film of fifteen frames a second. @returns what holds it still and lets it go on, without an event */
function play(): { hold(on: boolean): void; paused: boolean } {
  const box = 'data-box="0 0 1000 500"';
  page.show(`<article ${box}><video ${box}></video></article>`);
  const video = document.querySelector('video') as HTMLVideoElement;
  const film = {
    paused: false,
    held: 0,
    since: 0,
    hold(on: boolean): void {
      if (on) film.since = performance.now();
      else {
        film.held += performance.now() - film.since;
        film.since = 0;
      }
    },
  };
  const frame = 1_000 / 15;
  const time = () => Math.floor(((film.since || performance.now()) - film.held) / frame) * frame;
  Object.defineProperty(video, 'currentTime', { get: time });
  Object.defineProperty(video, 'paused', { get: () => film.paused });
  Object.defineProperty(video, 'readyState', { value: 4 });
  Object.defineProperty(video, 'duration', { value: Number.NaN });
  return film;
}

/** It begins in front; then another window is used. */
async function beside(): Promise<ReturnType<typeof play>> {
  page.verdict = { ...page.verdict, page: { ...page.verdict.page, unfocused: true } };
  const film = play();
  page.open('/', rules);
  await vi.advanceTimersByTimeAsync(7 * SECOND);
  vi.mocked(document.hasFocus).mockReturnValue(false);
  window.dispatchEvent(trustedEvent(new Event('blur')));
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  expect(page.handle.counting()).toBe(true);
  return film;
}

test('two looks between two of its frames do not end it', async () => {
  await beside();
  for (const _ of [1, 2]) window.dispatchEvent(trustedEvent(new Event('focus')));
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(page.handle.counting()).toBe(true);
});

test('one that a busy machine holds still goes on counting once it goes on', async () => {
  const film = await beside();
  film.hold(true);
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  expect(page.handle.counting()).toBe(false);
  film.hold(false);
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(page.handle.counting()).toBe(true);
});

test('one that is paused is not waited for', async () => {
  const film = await beside();
  film.paused = true;
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  expect(page.handle.counting()).toBe(false);
  const sleeps = vi.getTimerCount();
  await vi.advanceTimersByTimeAsync(60 * SECOND);
  expect(vi.getTimerCount()).toBe(sleeps);
  expect(page.handle.counting()).toBe(false);
});
