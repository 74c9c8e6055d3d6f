// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { onPageEvents, type PageEventHandlers } from '../../../lib/page/page-events.ts';
import { trustedEvent } from './trusted-event.ts';

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
  const isPrevented = (event: Event) => {
    document.body.dispatchEvent(trustedEvent(event));
    return event.defaultPrevented;
  };
  for (const type of ['keydown', 'keypress', 'keyup'])
    expect(isPrevented(new KeyboardEvent(type, { key: 'End', bubbles: true, cancelable: true })), type).toBe(true);
  stop();
  expect(isPrevented(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }))).toBe(false);
});

test('a page that is shown is restored only where the browser had kept it', () => {
  const onRestore = vi.fn();
  const stop = listen({ onRestore });
  const showPage = (persisted: boolean) =>
    window.dispatchEvent(trustedEvent(Object.assign(new Event('pageshow'), { persisted })));
  window.dispatchEvent(trustedEvent(new Event('pagehide')));
  showPage(false);
  expect(onRestore).not.toHaveBeenCalled();
  showPage(true);
  expect(onRestore).toHaveBeenCalledOnce();
  stop();
  showPage(true);
  expect(onRestore).toHaveBeenCalledOnce();
});
