// @vitest-environment happy-dom
/** One thing at a time on one page: its moment, what is answered here and in other tabs, and what plays meanwhile. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageRules, Place } from '../../../lib/networks/types.ts';
import { FULL_PAGE_KINDS } from '../../../lib/nudges/kinds.ts';
import type { Nudge } from '../../../lib/nudges/types.ts';
import { createOverlayController, type Drawing } from '../../../lib/page/overlay/overlay-controller.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';
import { layOut } from '../../unit/page/posts/lay-out.ts';

const rules: PageRules = { id: 'instagram', surfaces: [], item: 'article', busy: '.uploading' };
const shown = { id: 'a', network: 'instagram', surface: 'feed', leave: { to: 'close' } } as const;
const door: Nudge = { ...shown, kind: 'door', still: 'breath', seconds: 0 };
const firm: Nudge = { ...shown, kind: 'firm', limit: 'l', seconds: 0, of: 'day', to: 60 };
const planned: Nudge = { ...shown, kind: 'planned', planned: 600 };

const overlays: { stop(): void }[] = [];

/** happy-dom has no top layer. */
beforeEach(() => {
  vi.useFakeTimers();
  const up = new WeakSet<Element>();
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return /^:(modal|popover-open)$/.test(selector) ? up.has(this) : matches.call(this, selector);
  });
  Object.assign(HTMLElement.prototype, {
    showModal(this: HTMLElement) {
      up.add(this);
    },
    close(this: HTMLElement) {
      up.delete(this);
    },
    showPopover(this: HTMLElement) {
      up.add(this);
    },
    hidePopover(this: HTMLElement) {
      up.delete(this);
    },
  });
  document.elementFromPoint = () => null;
});
afterEach(() => {
  for (const overlay of overlays.splice(0)) overlay.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** @param since ms since this place came on screen */
function overlayOn(since = 0) {
  let drawn: Drawing | null = null;
  let root: HTMLElement | null = null;
  let keyFilter: ((event: KeyboardEvent) => boolean) | null = null;
  const covers: boolean[] = [];
  const listeners = new Set<(place: Place | null, visible: boolean) => void>();
  const at = { place: { network: 'instagram', surface: 'feed' } as Place, composing: false, visible: true };
  const looks = new Set<() => void>();
  const page = {
    place: () => at.place,
    feedVisible: () => at.visible,
    composing: () => at.composing,
    look() {},
    onLook: (listener: () => void) => looks.add(listener),
    since: () => since,
    wall: () => 0,
    cover: (on: boolean) => covers.push(on),
    captureKeys(filter: typeof keyFilter) {
      keyFilter = filter;
    },
    onPlace(listener: (place: Place | null, visible: boolean) => void, signal: AbortSignal) {
      listener(at.place, true);
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    alive: () => true,
  } as unknown as PageHandle;
  const answer = vi.fn(async () => undefined);
  const overlay = createOverlayController({
    rules,
    doc: document,
    page,
    now: () => performance.now(),
    css: '',
    modal: ({ kind }) => FULL_PAGE_KINDS.includes(kind),
    draw(on, drawing) {
      root = on;
      on.innerHTML = drawing ? '<h1 tabindex="-1">A line</h1>' : '';
      drawn = drawing;
    },
    speakAs() {},
    answer,
  });
  overlays.push(overlay);
  return {
    overlay: { ...overlay, show: (shows: Nudge) => overlay.onVerdict({ record: true, shows }) },
    answer,
    covers,
    stands: () => drawn?.nudge ?? null,
    /** @returns whether it stays with us */
    key(type: 'keydown' | 'keyup', code: string, { isTrusted = true, ...how }: Partial<KeyboardEvent> = {}) {
      const event = new KeyboardEvent(type, { key: code, code, ...how });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      return keyFilter?.(event) ?? false;
    },
    /** the words that have focus in what is drawn */
    focusIn: () => (root?.getRootNode() as ShadowRoot | undefined)?.activeElement?.textContent ?? undefined,
    theme: () => root?.dataset.theme,
    press: (choice: Parameters<Drawing['onChoose']>[0]) => drawn?.onChoose(choice),
    /** the page is looked at, and this is found */
    look(found: { composing?: boolean; visible?: boolean }) {
      Object.assign(at, found);
      for (const listener of looks) listener();
    },
    go(surface: Place['surface']) {
      at.place = { network: 'instagram', surface };
      for (const listener of [...listeners]) listener(at.place, true);
    },
  };
}

test('what was answered does not come back, though it was handed out once more before the answer arrived', () => {
  const { overlay, press, stands, covers } = overlayOn();
  overlay.show({ ...door, hard: true });
  expect(stands()?.kind).toBe('door');
  press({ do: 'stay' });
  overlay.show({ ...door, hard: true });
  expect(stands()).toBeNull();
  expect(covers).toEqual([true, false]); // time counts again
  overlay.show({ ...door, id: 'b' });
  expect(stands()?.id).toBe('b'); // the control: another one comes
});

test.each([
  ['a door', door],
  ['a door on a hard day', { ...door, hard: true } as Nudge],
  ['a firm pause', firm],
])('%s that was answered in another tab goes, and only then', (_, nudge) => {
  const { overlay, stands } = overlayOn();
  overlay.show(nudge);
  overlay.show(nudge); // handed out once more
  expect(stands()).not.toBeNull();
  overlay.onVerdict({ record: true });
  expect(stands()).toBeNull();
});

test('a limit that turned into one kind line waits for its Stay, though no limit acts any more', () => {
  const { overlay, stands, press } = overlayOn();
  overlay.show(firm);
  press({ do: 'hard' });
  overlay.onVerdict({ record: true });
  expect(stands()).toMatchObject({ kind: 'firm', hard: true });
  press({ do: 'stay' });
  expect(stands()).toBeNull();
});

test('a note that stands is no pause: a verdict without anything to show leaves it', () => {
  const { overlay, stands } = overlayOn();
  overlay.show(planned);
  overlay.onVerdict({ record: true });
  expect(stands()?.kind).toBe('planned');
  overlay.onVerdict({ record: false });
  expect(stands()).toBeNull();
});

test('a key that takes the pause away stays with us to its end, and the next one is the page’s', () => {
  const { overlay, press, key } = overlayOn();
  expect(key('keydown', 'KeyJ')).toBe(false);
  overlay.show(door);
  expect([key('keydown', 'KeyJ'), key('keyup', 'KeyJ')]).toEqual([true, true]);
  expect(key('keydown', 'Enter')).toBe(true);
  press({ do: 'stay' });
  expect([key('keydown', 'Enter', { repeat: true }), key('keydown', 'KeyK'), key('keyup', 'KeyK')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(key('keyup', 'Enter')).toBe(true);
  expect([key('keydown', 'Enter'), key('keyup', 'Enter')]).toEqual([false, false]);
  overlay.show({ ...door, id: 'b' });
  key('keydown', 'Enter');
  press({ do: 'stay' });
  expect(key('keydown', 'Enter')).toBe(false); // its end was heard by another window
});

test('it wears the light or dark that was chosen for all of Enough', () => {
  const { overlay, theme } = overlayOn();
  overlay.show({ ...door, theme: 'dark' });
  expect(theme()).toBe('dark');
});

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

test('a note takes no focus and no key but the one that it names, and gives focus back', () => {
  document.body.innerHTML = '<button>A post</button>';
  const post = document.querySelector('button');
  post?.focus();
  const { overlay, key, focusIn, press } = overlayOn();
  overlay.show(planned);
  expect(document.activeElement).toBe(post);
  for (const code of ['KeyJ', 'KeyK', 'Escape', 'Space']) expect(key('keydown', code)).toBe(false);
  const named = { altKey: true, shiftKey: true };
  expect(key('keydown', 'KeyE', { ...named, isTrusted: false }), 'a key that the page made up').toBe(false);
  expect(focusIn()).toBeUndefined();
  expect(key('keydown', 'KeyE', named)).toBe(true);
  expect(focusIn()).toBe('A line');
  press({ do: 'stay' });
  expect(document.activeElement).toBe(post);
});

test('a page that writes its document anew is no answer: nothing stands over what is gone, and nothing was said', async () => {
  const { overlay, stands, answer, covers } = overlayOn();
  overlay.show(door);
  document.replaceChildren(document.documentElement.cloneNode(true));
  await vi.advanceTimersByTimeAsync(300);
  expect(stands()).toBeNull();
  expect(answer).not.toHaveBeenCalled();
  expect(covers).toEqual([true, false]);
});
