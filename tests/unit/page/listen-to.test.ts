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
