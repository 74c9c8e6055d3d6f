/** A press on the spot of a number shows it, and is no press on what lies under it. */
import { listen } from '../listen.ts';
import type { Labels } from './labels.ts';
import type { SoftPage } from './soft-page.ts';

/** A number may be smaller than a finger: so many px at least are its spot. */
const SPOT_PX = 24;
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'];
const KEYS = ['keydown', 'keypress', 'keyup'];

export function onPresses(page: SoftPage, labels: Labels): void {
  const win = page.document.defaultView as Window;
  const { signal } = page;
  /** what a press that is under way belongs to: the page hears nothing of it to its end */
  let pressed: Element | undefined;
  let key: Element | undefined;

  const inPath = (event: Event): Element | undefined =>
    event.composedPath().find((node): node is Element => node instanceof Element && labels.isHidden(node));

  /** The number whose spot this is: the event's target reaches around it, so nothing else is there to be pressed. */
  function around(event: Event): Element | undefined {
    const [outer] = event.composedPath();
    const { clientX: x, clientY: y } = event as MouseEvent;
    if (!(outer instanceof Element) || !Number.isFinite(x)) return undefined;
    return labels.hiddenIn(outer).find((one) => {
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
      const across = Math.max(0, SPOT_PX - width) / 2;
      const down = Math.max(0, SPOT_PX - height) / 2;
      return x >= left - across && x <= right + across && y >= top - down && y <= bottom + down;
    });
  }

  const keep = (event: Event): void => event.stopImmediatePropagation();

  listen<Event>(
    win,
    PRESSES,
    (event) => {
      const begins = /down|start/.test(event.type);
      if (begins) pressed = inPath(event) ?? around(event);
      if (!pressed) return;
      keep(event);
      if (event.type !== 'click') return;
      event.preventDefault();
      labels.show(pressed);
      pressed = undefined;
    },
    { capture: true, signal },
  );

  listen<KeyboardEvent>(
    win,
    KEYS,
    (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      const [target] = event.composedPath();
      if (event.type === 'keydown' && target instanceof Element && labels.isHidden(target)) {
        key = target;
        labels.show(target);
      }
      if (!key || key !== target) return;
      keep(event);
      event.preventDefault();
      if (event.type === 'keyup') key = undefined;
    },
    { capture: true, signal },
  );
}
