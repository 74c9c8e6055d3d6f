// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { onPageEvents, type PageEventHandlers } from '../../../lib/page/page-events.ts';
import { trusted } from './trusted.ts';

/** @returns how to stop */
const listen = (handlers: Partial<PageEventHandlers>) => {
  const quiet = vi.fn();
  const stopping = new AbortController();
  const rest = { onKey: quiet, onMediaChange: quiet, onPresenceChange: quiet, onRestore: quiet };
  onPageEvents(window, { ...rest, onLeave: quiet, onNavigate: quiet, ...handlers }, stopping.signal);
  return () => stopping.abort();
};

test('a key can be kept from scrolling the page, until it is listened to no more', () => {
  const stop = listen({ onKey: (event) => event.preventDefault() });
  const pressed = (event: Event) => {
    document.body.dispatchEvent(trusted(event));
    return event.defaultPrevented;
  };
  for (const type of ['keydown', 'keypress', 'keyup'])
    expect(pressed(new KeyboardEvent(type, { key: 'End', bubbles: true, cancelable: true })), type).toBe(true);
  stop();
  expect(pressed(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }))).toBe(false);
});

test('a page that is shown is restored only where the browser had kept it', () => {
  const onRestore = vi.fn();
  const stop = listen({ onRestore });
  const shown = (persisted: boolean) =>
    window.dispatchEvent(trusted(Object.assign(new Event('pageshow'), { persisted })));
  shown(false);
  expect(onRestore).not.toHaveBeenCalled();
  shown(true);
  expect(onRestore).toHaveBeenCalledOnce();
  stop();
  shown(true);
  expect(onRestore).toHaveBeenCalledOnce();
});
