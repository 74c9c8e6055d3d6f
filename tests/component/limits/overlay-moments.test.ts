// @vitest-environment happy-dom
/** When something may come over a page, and what plays or is written there meanwhile. */
import { expect, test, vi } from 'vitest';
import { layOut } from '../../unit/page/posts/lay-out.ts';
import { door, firm, overlayOn, planned, useFakePage } from './overlay-page.ts';

useFakePage();

const call = () => {
  const video = document.createElement('video');
  Object.defineProperty(video, 'srcObject', { value: { getAudioTracks: () => [{}] } });
  document.body.append(video);
  return () => video.remove();
};
const upload = () => {
  const bar = document.createElement('i');
  bar.className = 'uploading';
  document.body.append(bar);
  return () => bar.remove();
};
const floating = (name: 'fullscreenElement' | 'pictureInPictureElement') => () => {
  Object.defineProperty(document, name, { value: document.body, configurable: true });
  return () => Object.defineProperty(document, name, { value: null, configurable: true });
};
const floatingPage = () => {
  Object.assign(globalThis, { documentPictureInPicture: { window: {} } });
  return () => Object.assign(globalThis, { documentPictureInPicture: undefined });
};

test.each([
  ['a film in full screen', floating('fullscreenElement')],
  ['a film that floats over the page', floating('pictureInPictureElement')],
  ['a page that floats over the page', floatingPage],
  ['a call', call],
  ['an upload', upload],
])('nothing comes over %s; it comes when that is over', (_, begin) => {
  for (const nudge of [door, firm, planned]) {
    const { overlay, stands } = overlayOn();
    const end = begin();
    overlay.show(nudge);
    vi.advanceTimersByTime(90_000);
    expect(stands(), nudge.kind).toBeNull();
    end();
    vi.advanceTimersByTime(300);
    expect(stands()?.kind).toBe(nudge.kind);
    overlay.stop();
  }
});

test.each([30, 90])(
  'the act of a limit waits while somebody types a search (%s s), and comes when the field is left',
  (long) => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const { overlay, stands } = overlayOn(60_000);
    overlay.show(firm);
    for (let seconds = 0; seconds < long; seconds++) {
      field.value += 'a';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      vi.advanceTimersByTime(1_000);
    }
    expect(stands()).toBeNull();
    field.blur();
    vi.advanceTimersByTime(0);
    expect(stands()?.kind).toBe('firm');
  },
);

test('where nobody types, it waits for the next post or sixty seconds', () => {
  const { overlay, stands } = overlayOn(60_000);
  overlay.show(firm);
  vi.advanceTimersByTime(59_000);
  expect(stands()).toBeNull();
  vi.advanceTimersByTime(1_500);
  expect(stands()?.kind).toBe('firm');
});

test('in messages it goes, and is there again with the feed', () => {
  const { overlay, stands, go } = overlayOn();
  overlay.show(firm);
  go('messages');
  expect(stands()).toBeNull();
  vi.advanceTimersByTime(5_000);
  expect(stands()).toBeNull();
  go('feed');
  expect(stands()?.kind).toBe('firm');
});

test('what plays is paused once, and what the page plays again is not fought; after Stay it goes on', () => {
  const film = document.createElement('video');
  let playing = true;
  const pause = vi.fn(() => {
    playing = false;
  });
  const play = vi.fn(async () => {
    playing = true;
    film.dispatchEvent(new Event('play', { bubbles: true }));
  });
  Object.assign(film, { pause, play });
  Object.defineProperty(film, 'paused', { get: () => !playing });
  document.body.append(film);
  const { overlay, press } = overlayOn();
  overlay.show(firm);
  expect(pause).toHaveBeenCalledOnce();
  void film.play();
  expect(pause).toHaveBeenCalledOnce();
  expect(playing).toBe(true);
  press({ do: 'stay' });
  expect(playing).toBe(true);

  playing = true;
  overlay.show({ ...firm, id: 'b' });
  expect(playing).toBe(false);
  press({ do: 'stay' });
  expect(playing).toBe(true);
});

test.each([door, firm, planned])('while somebody writes at the feed’s own address, $kind waits', (nudge) => {
  const { overlay, stands, look } = overlayOn();
  look({ composing: true });
  overlay.show(nudge);
  vi.advanceTimersByTime(10 * 60_000);
  expect(stands()).toBeNull();
  look({ composing: false });
  vi.advanceTimersByTime(1_000);
  expect(stands()?.kind).toBe(nudge.kind);
});

test('a note makes room for a composer, and is there again afterwards', () => {
  const { overlay, stands, look } = overlayOn();
  overlay.show(planned);
  expect(stands()?.kind).toBe('planned');
  look({ composing: true });
  expect(stands()).toBeNull();
  look({ composing: false });
  vi.advanceTimersByTime(1_000);
  expect(stands()?.kind).toBe('planned');
});

test('a limit waits for a picture that is open over the feed, and for no longer', () => {
  document.body.innerHTML = '<article data-box="0 0 1000 500"></article><div data-box="0 0 1000 800"></div>';
  layOut();
  const { overlay, stands, look } = overlayOn();
  look({ visible: false });
  overlay.show(firm);
  vi.advanceTimersByTime(10 * 60_000);
  expect(stands()).toBeNull();
  document.querySelector('div')?.remove();
  look({ visible: true });
  vi.advanceTimersByTime(1_000);
  expect(stands()?.kind).toBe('firm');
});

test('a limit waits for a film that is open over the feed for a minute at most, since its time counts', () => {
  document.body.innerHTML = '<article data-box="0 0 1000 500"></article><div data-box="0 0 1000 800"></div>';
  layOut();
  const { overlay, stands } = overlayOn(10_000);
  overlay.show(firm);
  vi.advanceTimersByTime(50_000);
  expect(stands()).toBeNull();
  vi.advanceTimersByTime(11_000);
  expect(stands()?.kind).toBe('firm');
});
