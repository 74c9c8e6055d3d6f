// @vitest-environment happy-dom
// A person points at a post. What a page makes up is nothing, and what it lays over ours ends it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Place } from '../../../../lib/networks/types.ts';
import { type PointingView, startPointing } from '../../../../lib/page/pointing/pointing.ts';
import { layOut } from '../posts/lay-out.ts';

const kept = vi.fn();
const cover = vi.fn();
let view: PointingView | null;
let onKey: ((event: KeyboardEvent) => boolean) | null;
let onPlace: (place: Place | null) => void;
let layer: HTMLElement;
let pointing: ReturnType<typeof startPointing>;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<article data-box="0 0 600 300"></article><article data-box="0 300 600 300"></article>';
  layOut();
  document.elementsFromPoint = (x, y) => [document.elementFromPoint(x, y)].filter((one) => one !== null);
  // happy-dom has no top layer, and knows none of its selectors
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' || this.localName === selector.split(',')[0];
  });
  const { querySelectorAll } = Document.prototype;
  vi.spyOn(document, 'querySelectorAll').mockImplementation(((selector: string) =>
    querySelectorAll.call(document, selector.startsWith(':popover-open') ? '.on-top' : selector)) as never);
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    return attachShadow.call(this, { mode: 'open' });
  });
  pointing = startPointing({
    doc: document,
    page: {
      captureKeys: (filter) => {
        onKey = filter;
      },
      cover,
      onLeave: () => {},
      onPlace: (listener) => {
        onPlace = (place) => listener(place, true);
      },
      alive: () => true,
    },
    surface: 'feed',
    css: '',
    speakAs: () => {},
    draw: (_, now) => {
      view = now;
    },
    onKeep: kept,
    onHelp: () => {},
  });
  const host = document.documentElement.lastElementChild as HTMLElement;
  layer = host.shadowRoot?.querySelector('.point-layer') as HTMLElement;
});
afterEach(() => {
  pointing.stop();
  vi.restoreAllMocks();
});

const outlined = () => [...layer.children].map(({ className }) => className);

function point(type: string, trusted = true, y = 100): void {
  const event = new MouseEvent(type, { clientX: 100, clientY: y });
  layer.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: trusted }));
}
const key = (name: string, trusted = true) =>
  onKey?.(Object.defineProperty(new KeyboardEvent('keydown', { key: name }), 'isTrusted', { value: trusted }));

test('an outline follows the pointer, a press picks, and what it fits is outlined and kept', () => {
  expect(cover).toHaveBeenCalledExactlyOnceWith(true);
  point('pointermove');
  expect(outlined()).toEqual(['at']);
  point('click');
  expect(view?.fits).toBe(2);
  expect(outlined()).toEqual(['at', 'fit']);
  view?.onKeep();
  expect(kept).toHaveBeenCalledExactlyOnceWith({ selector: 'article', fits: 2 });
  expect(view).toBeNull();
  expect(cover).toHaveBeenLastCalledWith(false);
});

test('Tab moves, Enter picks, Esc ends', () => {
  expect(key('j')).toBe(false);
  expect(key('Tab')).toBe(true);
  expect(outlined()).toEqual(['at']);
  key('Enter');
  expect(view?.fits).toBe(2);
  key('Escape');
  expect(view).toBeNull();
  expect(kept).not.toHaveBeenCalled();
});

test('picking another begins anew', () => {
  point('click');
  view?.onAgain();
  expect(view?.fits).toBeUndefined();
  expect(outlined()).toEqual([]);
});

test('what a page makes up is nothing', () => {
  point('pointermove', false);
  point('click', false);
  expect(key('Tab', false)).toBe(false);
  expect(key('Enter', false)).toBe(false);
  expect([outlined(), view?.fits]).toEqual([[], undefined]);
});

test('a page that lays something over it ends it, with nothing kept', () => {
  point('click');
  document.body.insertAdjacentHTML('beforeend', '<div class="on-top"></div>');
  view?.onKeep();
  expect(kept).not.toHaveBeenCalled();
  expect(view).toBeNull();
});

test('another place on screen ends it', () => {
  onPlace({ network: 'x', surface: 'messages' });
  expect(view).toBeNull();
});
