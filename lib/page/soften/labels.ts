/** What of numbers styles cannot reach: labels that say them too, and that each can be asked for. Everything is put back as it was. */
import { hasNumber, type Numbers, SHOWN, withoutNumbers } from '../../soften/css.ts';
import { listen } from '../listen.ts';
import { idOf } from '../posts/dom-query.ts';
import type { SoftPage } from './soft-page.ts';

/** A page that writes a label again gets it back without its number so many times, and then keeps it. */
const TRIES = 10;
/** No number is longer, with the words beside it, in characters. What is, is no number. */
const LONGEST = 60;
const CONTROLS = 'input,textarea,select,video,[contenteditable]';

/** Attributes of an element: as they were, and as we set them. null: there is none */
interface Kept {
  was: Record<string, string | null>;
  ours: Record<string, string | null>;
  tries: number;
}

export type Labels = ReturnType<typeof createLabels>;

export function createLabels(page: SoftPage) {
  const { document, rules, signal } = page;
  const kept = new Map<Element, Kept>();
  /** what is not hidden though it fits: asked for, or no number; by the post that it belonged to then, and its text */
  const shown = new Map<Element, { post: string; asked: boolean }>();
  let numbers: Numbers = { css: '', labels: '' };

  const find = (list: string): Element[] =>
    list ? page.scopes().flatMap((scope) => [...scope.querySelectorAll(list)]) : [];

  function write(element: Element, name: string, value: string | null): void {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  /** Sets attributes, and remembers what they were. */
  function change(element: Element, ours: Kept['ours']): void {
    const before = kept.get(element);
    const one = before ?? { was: {}, ours: {}, tries: 0 };
    for (const [name, value] of Object.entries(ours)) {
      const now = element.getAttribute(name);
      if (name in one.ours && now === one.ours[name]) continue;
      one.was[name] = now;
      one.ours[name] = value;
      write(element, name, value);
    }
    kept.set(element, one);
  }

  /** @param but an attribute that stays ours for now */
  function restore(element: Element, but?: string): void {
    const one = kept.get(element);
    if (!one) return;
    for (const [name, ours] of Object.entries(one.ours)) {
      if (name === but) continue;
      if (element.getAttribute(name) === ours) write(element, name, one.was[name] ?? null);
      delete one.ours[name];
    }
    if (!but) kept.delete(element);
  }

  /** Which post it belongs to now; where the page does not say, its own words tell it from another. */
  function postOf(element: Element): string {
    for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
      const item = node.closest(rules.item);
      const id = item && idOf(rules, item, document.location.href);
      if (id) return id;
    }
    return element.textContent ?? '';
  }

  const isNoNumber = (element: Element): boolean => {
    const text = element.textContent ?? '';
    return !hasNumber(text) || text.length > LONGEST || !!element.querySelector(CONTROLS);
  };

  function mark(element: Element, asked: boolean): void {
    // who asked by a key stays where they are
    const focused = (element.getRootNode() as Document | ShadowRoot).activeElement === element;
    restore(element, focused ? 'tabindex' : undefined);
    if (focused) listen(element, ['blur'], () => restore(element), { once: true, signal });
    shown.set(element, { post: postOf(element), asked });
    element.setAttribute(SHOWN, '');
  }

  function unmark(element: Element): void {
    shown.delete(element);
    element.removeAttribute(SHOWN);
  }

  function hideLabel(element: Element): void {
    const labels = ['aria-label', 'title'].flatMap((name) => {
      const label = element.getAttribute(name);
      return label && hasNumber(label) ? [[name, withoutNumbers(label)]] : [];
    });
    if (labels.length === 0) return;
    const tries = kept.get(element)?.tries ?? 0;
    if (tries >= TRIES) return;
    change(element, Object.fromEntries(labels));
    const one = kept.get(element);
    if (one) one.tries = tries + 1;
  }

  function hideNumber(element: Element): void {
    if (shown.has(element) || kept.has(element)) return;
    if (!(element.textContent ?? '').trim()) return;
    if (isNoNumber(element)) mark(element, false);
    else change(element, { role: 'button', tabindex: '0', 'aria-label': page.say('soften.showNumber'), title: null });
  }

  function look(): void {
    for (const element of [...kept.keys()]) if (!element.isConnected) restore(element);
    for (const element of [...shown.keys()]) if (!element.isConnected) unmark(element);
    for (const element of find(numbers.css)) hideNumber(element);
    for (const element of find(numbers.labels)) hideLabel(element);
  }

  function stop(): void {
    for (const element of [...kept.keys()]) restore(element);
    for (const element of [...shown.keys()]) unmark(element);
  }

  return {
    look,
    stop,
    set(next: Numbers): void {
      if (next.css === numbers.css && next.labels === numbers.labels) return;
      stop();
      numbers = next;
      look();
    },
    /** Before the page is painted: what was shown of a post is hidden again where its node holds another post now. */
    hideReused(records: readonly MutationRecord[]): void {
      if (shown.size === 0) return;
      for (const [element, { post, asked }] of shown) {
        const touched = records.some(({ target }) => target.contains(element) || element.contains(target));
        if (touched && (asked ? postOf(element) !== post : !isNoNumber(element))) unmark(element);
      }
    },
    isHidden: (element: Element): boolean => !!numbers.css && !shown.has(element) && element.matches(numbers.css),
    hiddenIn: (outer: Element): Element[] =>
      [...kept.keys()].filter((one) => outer.contains(one) && one.matches(numbers.css)),
    show: (element: Element): void => mark(element, true),
  };
}
