// @vitest-environment happy-dom
// What repeats by itself is no sign of anybody after some minutes; what goes on is, for as long as it does.
import { describe, expect, test } from 'vitest';
import { createShortVideos } from '../../../../lib/page/posts/short-videos.ts';

const MINUTE = 60_000;
const film = (seconds: number, source = 'a'): HTMLVideoElement => {
  const video = document.createElement('video');
  Object.defineProperty(video, 'duration', { value: seconds, configurable: true });
  Object.defineProperty(video, 'currentSrc', { value: source, configurable: true });
  return video;
};

/** Plays on and on, looked at each second. @param input minutes at which a person does something
 *  @returns minutes after the start at which it counts no more; Infinity within half an hour */
function endsAt(
  video: HTMLVideoElement,
  input: number[] = [0],
  change: (video: HTMLVideoElement, minute: number) => void = () => {},
) {
  const counts = createShortVideos();
  for (let ms = 0; ms < 30 * MINUTE; ms += 1_000) {
    change(video, ms / MINUTE);
    const last = input.filter((minute) => minute * MINUTE <= ms).at(-1) ?? Number.NEGATIVE_INFINITY;
    if (!counts(video, ms, ms - last * MINUTE)) return ms / MINUTE;
  }
  return Number.POSITIVE_INFINITY;
}

describe('without any input', () => {
  test.each([
    ['a moving picture of 1.4 s', 1.4, 3],
    ['a short video of a minute, again and again', 60, 3],
    ['a film of an hour and a half', 5_400, Number.POSITIVE_INFINITY],
    ['a film of just three minutes', 180, Number.POSITIVE_INFINITY],
    ['a call, or a live one: it has no end', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ['one whose length is not known', Number.NaN, Number.POSITIVE_INFINITY],
  ])('%s', (_, seconds, minutes) => expect(endsAt(film(seconds))).toBe(minutes));

  test('a page that was opened and never touched has its three minutes too', () => {
    expect(endsAt(film(1.4), [])).toBe(3);
  });
});

test('each input gives it three minutes more', () => {
  expect(endsAt(film(1.4), [0, 2, 4.5])).toBe(7.5);
});

test('the next video in the same player is another one', () => {
  const next = (video: HTMLVideoElement, minute: number) =>
    Object.defineProperty(video, 'currentSrc', { value: `blob:${Math.floor(minute)}`, configurable: true });
  expect(endsAt(film(45), [0], next)).toBe(Number.POSITIVE_INFINITY);
  const nextLength = (video: HTMLVideoElement, minute: number) =>
    Object.defineProperty(video, 'duration', { value: 40 + Math.floor(minute), configurable: true });
  expect(endsAt(film(45), [0], nextLength)).toBe(Number.POSITIVE_INFINITY);
});
