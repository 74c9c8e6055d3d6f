/**
 * Puts one thing of ours over a page, where no style, z-index or script of the page reaches it:
 *
 *   <html> … <div>          our host, beside the body, so that a body which is replaced does not take it along
 *              └ #closed
 *                 └ <dialog> or popover, in the top layer, drawn into by the caller
 *
 * A page that takes it away sees it return three times; then it gives way.
 */

import { focused } from '../composer.ts';
import { listen } from '../listen.ts';
import { scrollsBy, shieldEvents } from './event-shield.ts';
import { createStanding } from './standing.ts';

/** Times that it returns. */
const RETURNS = 3;
/** Between two looks whether it still stands on top, ms. */
const WATCH_MS = 300;
/** A scroll that was under way when it came has come to rest by then, ms; one that has not is looked at again. */
const REST_MS = 500;
const AGAIN_MS = 150;
/** A page that scrolls on and on by itself is not waited for, looks. */
const LOOKS = 12;

export interface Over {
  doc: Document;
  /** CSS for the shadow root */
  css: string;
  /** over the whole page, which is inert below; else a note at its foot */
  modal: boolean;
  /** language and direction for what is drawn */
  speakAs(element: HTMLElement): void;
  onEscape(): void;
  /** its version of Enough is gone: what takes it away, or comes over it, is the next one */
  outdated(): boolean;
  /** the page, or the next version of Enough, would not let it stay */
  onGaveWay(): void;
  /** the page has written its document anew, and took all that listened to it along */
  onRewrite(): void;
}

export interface Host {
  /** what the caller draws into */
  root: HTMLElement;
  host: HTMLElement;
  /** shows it; a pause takes focus to its first line, a note takes none */
  up(): void;
  /** takes focus to its first line, from where it is given back in the end */
  focus(): void;
  /** something opens on the page, said by who hears it first */
  onToggle(event: Event): void;
  /** a key that would scroll the page below scrolls what stands over it, as far as there is more of it */
  calm(event: KeyboardEvent): void;
  /** takes it away for good; focus goes back to where it was */
  down(): void;
}

export function createHost({ doc, css, modal, speakAs, onEscape, outdated, onGaveWay, onRewrite }: Over): Host {
  const win = doc.defaultView as Window & typeof globalThis;
  const host = doc.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, css);
  const root = doc.createElement(modal ? 'dialog' : 'div');
  root.className = `over ${modal ? 'pause' : 'note'}`;
  root.setAttribute('aria-labelledby', 'enough-title');
  if (!modal) {
    root.popover = 'manual';
    root.setAttribute('role', 'dialog');
  }
  speakAs(root);
  shadow.append(root);
  /** there is more of it in that direction: else a wheel would move the page below */
  const room = (by: number) =>
    by > 0 ? root.scrollTop + root.clientHeight < root.scrollHeight - 1 : root.scrollTop > 0;
  const gone = new AbortController();
  const { signal } = gone;
  const holdsStill = ({ deltaY }: Partial<WheelEvent>) => modal && !(deltaY ? room(deltaY) : room(1) || room(-1));
  shieldEvents(host, shadow, win, holdsStill, signal);

  const here = () => [win.scrollX, win.scrollY] as const;
  let scroll = here();
  const address = doc.location.href;
  let before = focused(doc) as HTMLElement | null;
  let returns = 0;
  let is = false;
  let watch: ReturnType<typeof setInterval> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const changes = new win.MutationObserver(() => look());
  const { stands, isRewritten, onRaise, onToggle } = createStanding(doc, host, root, modal);

  root.addEventListener('cancel', (event) => {
    event.preventDefault();
    onEscape();
  });
  root.addEventListener('close', () => {
    if (is && host.isConnected && !root.matches(':modal')) show(); // Esc pressed twice: the browser closes it by itself
  });

  /** Nothing can lie over the page's own scroll bar: where it stands, ours beside it would be a second one. */
  const markBar = () => root.classList.toggle('beside-bar', win.innerWidth > doc.documentElement.clientWidth);
  if (modal) listen(win, ['resize'], markBar, { signal });

  function show(): void {
    if (!host.isConnected) doc.documentElement.append(host);
    if (modal) markBar();
    changes.disconnect();
    changes.observe(doc, { childList: true });
    changes.observe(doc.documentElement, { childList: true });
    if (modal) {
      if ((root as HTMLDialogElement).open) (root as HTMLDialogElement).close();
      (root as HTMLDialogElement).showModal();
    } else {
      if (root.matches(':popover-open')) root.hidePopover();
      root.showPopover();
    }
    onRaise();
  }

  function toFirstLine(): void {
    root.querySelector('h1')?.focus({ preventScroll: true });
    root.scrollTop = 0; // a dialog that is shown scrolls to what it gives focus to; Leave may stand above that
  }

  function look(): void {
    if (!is) return;
    if (isRewritten()) onRewrite();
    else if (!stands()) comeBack();
  }

  function comeBack(): void {
    if (returns >= RETURNS || outdated()) {
      down();
      onGaveWay();
      return;
    }
    returns += 1;
    try {
      show();
      if (modal) toFirstLine();
    } catch {
      // a document on its way out takes nothing in: the next look gives way
    }
  }

  /** Where a scroll arrives that was under way: nothing done over the page moves it. */
  function arrive(ms: number, looks: number): void {
    rest = setTimeout(() => {
      const before = scroll;
      scroll = here();
      const moved = scroll[0] !== before[0] || scroll[1] !== before[1];
      if (moved && looks > 0) arrive(AGAIN_MS, looks - 1);
    }, ms);
  }

  function down(): void {
    if (!is) return;
    is = false;
    clearInterval(watch);
    clearTimeout(rest);
    changes.disconnect();
    const ours = doc.activeElement === host || doc.activeElement === doc.body;
    // taken away and not closed: Chromium 156 gives focus back as a dialog closes, but not the caret, and what is typed is lost
    host.remove();
    gone.abort();
    if (ours && before?.isConnected && before !== doc.body) before.focus({ preventScroll: true });
    before = null;
    const moved = win.scrollX !== scroll[0] || win.scrollY !== scroll[1];
    if (modal && moved && doc.location.href === address)
      win.scrollTo({ left: scroll[0], top: scroll[1], behavior: 'instant' });
  }

  return {
    root,
    host,
    up() {
      is = true;
      show();
      if (modal) toFirstLine();
      watch = setInterval(look, WATCH_MS);
      arrive(REST_MS, LOOKS);
    },
    onToggle(event) {
      onToggle(event);
      look();
    },
    focus() {
      before = focused(doc) as HTMLElement | null;
      toFirstLine();
    },
    calm(event) {
      const by = scrollsBy(event, shadow.activeElement);
      if (by === 0) return;
      event.preventDefault();
      if (event.type === 'keydown') root.scrollBy({ top: by * root.clientHeight, behavior: 'instant' });
    },
    down,
  };
}

/** Adopted sheets are no inline styles: a strict content security policy has no say in them. */
function dress(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
