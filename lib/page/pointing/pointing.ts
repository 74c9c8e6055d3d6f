/**
 * A person points at a post, to show what a post is, or whose it is, or at a part of the page, to hide it: an outline follows the pointer, or Tab; a press picks; what it
 * fits is outlined; they keep it or pick another. Everything of ours is in one closed root, and only what a person really did is taken.
 *
 *   layer   over the whole page: takes the pointer, holds the outlines
 *   panel   at its foot: says what to do, and how many posts it fits
 *
 * A page that puts something on top ends it, with nothing kept. What was open before lies below ours, until it opens anew.
 */

import type { Curated } from '../../networks/types.ts';
import { listen } from '../listen.ts';
import { createHost } from '../overlay/host.ts';
import { createKeyCapture } from '../overlay/key-capture.ts';
import type { PageHandle } from '../page-handle.ts';
import { onTop, opensOnTop, type ShadowOf } from './on-top.ts';
import { createOutlines } from './outlines.ts';
import { postAround } from './selector.ts';

/** What was made of a post that was picked. */
export interface Picked {
  /** the posts that it stands for */
  fits: Element[];
  /** the account that wrote it, where that is what is asked for */
  account?: string;
  /** it holds the whole page: nothing is made of it */
  isWhole?: true;
}

export interface PointingView {
  /** posts that it fits; absent while a person points, 0 where nothing tells that one from the rest */
  fits?: number;
  account?: string;
  isWhole?: boolean;
  onKeep(): void;
  onAgain(): void;
  onStop(): void;
  onHelp(): void;
}

export interface PointingDeps<Found extends Picked = Picked> {
  doc: Document;
  page: Pick<PageHandle, 'captureKeys' | 'cover' | 'onLeave' | 'onPlace' | 'alive'>;
  surface: Curated;
  css: string;
  speakAs(element: HTMLElement): void;
  shadowOf: ShadowOf;
  /** draws the panel; null takes it away */
  draw(root: HTMLElement, view: PointingView | null): void;
  /** what may be pointed at around an element, a post unless it says otherwise, and where Tab looks for it: shares of the window's
   *  width, its middle unless it says otherwise */
  around?(hit: Element): Element | null;
  columns?: readonly number[];
  /** null: nothing can be made of it */
  find(post: Element): Found | null;
  onKeep(found: Found): void;
  onHelp(): void;
}

export function startPointing<Found extends Picked>(deps: PointingDeps<Found>) {
  const { doc, page, surface, css, speakAs, shadowOf, draw, find, onKeep, onHelp } = deps;
  const { around = postAround, columns = [0.5] } = deps;
  const win = doc.defaultView as Window & typeof globalThis;
  const stopping = new AbortController();
  const { signal } = stopping;
  const keys = createKeyCapture(page);
  const { root, host, up, down } = createHost({
    ...{ doc, css, speakAs, modal: false },
    onEscape: stop,
    outdated: () => !page.alive(),
    onGaveWay: stop,
    onRewrite: stop,
  });
  const outlines = createOutlines(doc);
  const beneath = onTop(doc, host, shadowOf);
  /** what the outline is around, and what was made of it once it was picked */
  let at: Element | null = null;
  let found: Found | null = null;

  /** Something of the page's lies over ours: what a person sees is not what they would press. */
  const isCovered = () => [...onTop(doc, host, shadowOf)].some((one) => !beneath.has(one));

  function show(fits?: number): void {
    const account = found?.account;
    draw(root, {
      ...(fits !== undefined && { fits }),
      ...(account && { account }),
      ...(found?.isWhole && { isWhole: true }),
      ...{ onKeep: keep, onAgain: again, onStop: stop, onHelp: help },
    });
    outlines.show(at, found?.fits ?? []);
  }

  function pointAt(post: Element | null): void {
    if (found || post === at) return;
    at = post;
    outlines.show(at, []);
  }

  function pick(): void {
    if (isCovered()) stop();
    if (signal.aborted || found || !at) return;
    found = find(at);
    show(found?.fits.length ?? 0);
    root.querySelector('h1')?.focus({ preventScroll: true });
  }

  function keep(): void {
    if (found && !isCovered()) onKeep(found);
    stop();
  }

  function again(): void {
    [found, at] = [null, null];
    show();
  }

  function help(): void {
    onHelp();
    stop();
  }

  /** The post under a point of the window, below what is ours. */
  function postAtPoint(x: number, y: number): Element | null {
    const hit = doc.elementsFromPoint(x, y).find((element) => element !== host);
    return hit ? around(hit) : null;
  }

  /** The next post that is in the window, in the order of the page. */
  function move(by: 1 | -1): void {
    const middles = Array.from({ length: 24 }, (_, i) => ((i + 0.5) * win.innerHeight) / 24);
    const posts = new Set(columns.flatMap((x) => middles.flatMap((y) => postAtPoint(x * win.innerWidth, y) ?? [])));
    const all = [...posts];
    const index = at ? all.indexOf(at) : by > 0 ? -1 : 0;
    pointAt(all.at((index + by) % all.length) ?? null);
  }

  /** Hears what opens on the page, too. @returns whether the key stays with us */
  function onKey(event: KeyboardEvent): boolean {
    const { key, type } = event;
    if (type === 'toggle' && event.target !== host && opensOnTop(event)) stop();
    if (!event.isTrusted || type === 'toggle' || event.ctrlKey || event.metaKey || event.altKey) return false;
    const own = key === 'Escape' || (!found && (key === 'Tab' || key === 'Enter'));
    if (own) {
      event.preventDefault();
      if (type === 'keydown' && key === 'Escape') stop();
      else if (type === 'keydown' && key === 'Tab') move(event.shiftKey ? -1 : 1);
      else if (type === 'keydown' && !event.repeat) pick();
    }
    return own || doc.activeElement === host;
  }

  function stop(): void {
    if (signal.aborted) return;
    stopping.abort();
    keys.stop();
    outlines.layer.remove();
    draw(root, null);
    down();
    page.cover(false);
  }

  const { layer } = outlines;
  listen<PointerEvent>(layer, ['pointermove'], ({ clientX, clientY }) => pointAt(postAtPoint(clientX, clientY)), {});
  listen<PointerEvent>(
    layer,
    ['click'],
    ({ clientX, clientY }) => {
      pointAt(postAtPoint(clientX, clientY));
      pick();
    },
    {},
  );
  listen(win, ['scroll', 'resize'], outlines.place, { capture: true, passive: true, signal });
  page.onLeave(stop, signal);
  page.onPlace((place) => place?.surface !== surface && stop(), signal);
  if (signal.aborted) return { stop };

  keys.start(onKey);
  page.cover(true);
  show();
  up();
  // the panel stands over the layer, which was shown after it
  root.parentNode?.append(layer);
  layer.showPopover();
  root.hidePopover();
  root.showPopover();
  root.querySelector('h1')?.focus({ preventScroll: true });
  return { stop };
}
