// @vitest-environment happy-dom
// A person points at a post. What a page makes up is nothing, and what it lays over ours ends it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Place } from '../../../../lib/networks/types.ts';
import {
  type Picked,
  type PointingDeps,
  type PointingView,
  startPointing,
} from '../../../../lib/page/pointing/pointing.ts';
import { selectorFor } from '../../../../lib/page/pointing/selector.ts';
import { layOut } from '../posts/lay-out.ts';

type Found = Picked & { selector: string };
const kept = vi.fn();
const cover = vi.fn();
let view: PointingView | null;
let onKey: ((event: KeyboardEvent) => boolean) | null;
let onPlace: (place: Place | null) => void;
let layer: HTMLElement;
let pointing: ReturnType<typeof startPointing>;
/** roots that the page keeps to itself */
let closed: WeakMap<Element, ShadowRoot>;

beforeEach(() => {
  vi.clearAllMocks();
  closed = new WeakMap();
  document.body.innerHTML = '<article data-box="0 0 600 300"></article><article data-box="0 300 600 300"></article>';
  layOut();
  document.elementsFromPoint = (x, y) => [document.elementFromPoint(x, y)].filter((one) => one !== null);
  // happy-dom has no top layer, and knows none of its selectors
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' || this.localName === selector.split(',')[0];
  });
  giveTopLayer(document);
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    return attachShadow.call(this, { mode: 'open' });
  });
  begin();
});

function begin(change: Partial<PointingDeps<Found>> = {}): void {
  pointing = startPointing<Found>({
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
    shadowOf: (element) => closed.get(element) ?? null,
    draw: (_, now) => {
      view = now;
    },
    find: selectorFor,
    onKeep: ({ selector, fits }) => kept({ selector, fits: fits.length }),
    onHelp: () => {},
    ...change,
  });
  const host = document.documentElement.lastElementChild as HTMLElement;
  layer = host.shadowRoot?.querySelector('.point-layer') as HTMLElement;
}
afterEach(() => {
  pointing.stop();
  vi.restoreAllMocks();
});

const outlined = () => [...layer.children].map(({ className }) => className);

function point(type: string, trusted = true, y = 100): void {
  const event = new MouseEvent(type, { clientX: 100, clientY: y });
  layer.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: trusted }));
}
/** The class stands for what no selector of happy-dom finds. */
function giveTopLayer(root: Document | ShadowRoot): void {
  const querySelectorAll = root.querySelectorAll.bind(root);
  vi.spyOn(root, 'querySelectorAll').mockImplementation(((selector: string) =>
    querySelectorAll(selector.startsWith(':popover-open') ? '.on-top' : selector)) as never);
}

/** Something of the page's own opens or closes. */
function toggle(selector: string, newState: string): void {
  const event = Object.assign(new Event('toggle'), { newState });
  Object.defineProperty(event, 'target', { value: document.querySelector(selector) });
  onKey?.(event as unknown as KeyboardEvent);
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

test('where a part of the page is asked for, that is outlined; one that holds the page is said, and not kept', () => {
  pointing.stop();
  const part = document.querySelectorAll('article')[1] as Element;
  begin({ around: () => part, find: () => ({ selector: '', fits: [], isWhole: true }) });
  point('click');
  expect(outlined()).toEqual(['at']);
  expect([view?.fits, view?.isWhole]).toEqual([0, true]);
  view?.onAgain();
  expect(view?.isWhole).toBeUndefined();
});

test('Tab finds what stands at the side too, where it is told to look there', () => {
  pointing.stop();
  const looked = new Set<number>();
  document.elementsFromPoint = (x) => {
    looked.add(x / window.innerWidth);
    return [];
  };
  begin({ columns: [0.125, 0.5, 0.875] });
  key('Tab');
  expect([...looked]).toEqual([0.125, 0.5, 0.875]);
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

test('so does one that lays it over from a root that it keeps to itself, inside of another', () => {
  point('click');
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  document.body.append(outer);
  for (const [host, inside] of [
    [outer, inner],
    [inner, Object.assign(document.createElement('div'), { className: 'on-top' })],
  ] as const) {
    const root = host.attachShadow({ mode: 'closed' });
    root.append(inside);
    giveTopLayer(root);
    closed.set(host, root);
    Object.defineProperty(host, 'shadowRoot', { value: null });
  }
  view?.onKeep();
  expect(kept).not.toHaveBeenCalled();
});

test('what was open before lies below, until it opens anew', () => {
  pointing.stop();
  document.body.insertAdjacentHTML('beforeend', '<div class="on-top"></div><details></details>');
  begin();
  point('click');
  expect(view?.fits).toBe(2);
  toggle('details', 'open');
  toggle('.on-top', 'closed');
  expect(view?.fits).toBe(2);
  toggle('.on-top', 'open');
  expect(view).toBeNull();
});

test('another place on screen ends it', () => {
  onPlace({ network: 'x', surface: 'messages' });
  expect(view).toBeNull();
});
