/** A page with one overlay on it, made by hand. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { PageRules, Place } from '../../../lib/networks/types.ts';
import { FULL_PAGE_KINDS } from '../../../lib/nudges/kinds.ts';
import type { Nudge } from '../../../lib/nudges/types.ts';
import { createOverlayController, type Drawing } from '../../../lib/page/overlay/overlay-controller.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';

const rules: PageRules = { id: 'instagram', surfaces: [], item: 'article', busy: '.uploading' };
const shown = { id: 'a', network: 'instagram', surface: 'feed', leave: { to: 'close' } } as const;
export const door: Nudge = { ...shown, kind: 'door', still: 'breath', seconds: 0 };
export const firm: Nudge = { ...shown, kind: 'firm', limit: 'l', seconds: 0, of: 'day', to: 60 };
export const planned: Nudge = { ...shown, kind: 'planned', planned: 600 };

const overlays: { stop(): void }[] = [];

/** Fake timers, and a top layer, which happy-dom has not: for each test of the file that calls it. */
export function useFakePage(): void {
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
}

/** @param since ms since this place came on screen */
export function overlayOn(since = 0) {
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
    /** something opens on the page. @returns whether the page is kept from hearing of it */
    opens: () => keyFilter?.(Object.assign(new Event('toggle'), { newState: 'open' }) as unknown as KeyboardEvent),
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
