// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { listenTo } from '../../../lib/page/listen-to.ts';

test('a key can be kept from scrolling the page, and no other input can', () => {
  const other = vi.fn();
  const off = new AbortController();
  listenTo(
    window,
    {
      touched: (event) => event.preventDefault(),
      keyed: (event) => event.preventDefault(),
      mediaChanged: other,
      changed: other,
      back: other,
      left: other,
      step: other,
    },
    off.signal,
  );
  const pressed = (event: Event) => {
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  for (const type of ['keydown', 'keypress', 'keyup'])
    expect(pressed(new KeyboardEvent(type, { key: 'End', bubbles: true, cancelable: true })), type).toBe(true);
  expect(pressed(new Event('wheel', { bubbles: true, cancelable: true }))).toBe(false);
  off.abort();
  expect(pressed(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }))).toBe(false);
});

test('a page that is shown is back only where the browser had kept it', () => {
  const quiet = vi.fn();
  const back = vi.fn();
  const off = new AbortController();
  const heard = { touched: quiet, keyed: quiet, mediaChanged: quiet, changed: quiet, back, left: quiet, step: quiet };
  listenTo(window, heard, off.signal);
  const shown = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  shown(false);
  expect(back).not.toHaveBeenCalled();
  shown(true);
  expect(back).toHaveBeenCalledOnce();
  off.abort();
});
