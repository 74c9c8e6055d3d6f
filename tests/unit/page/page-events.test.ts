// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { listenTo } from '../../../lib/page/page-events.ts';

const listen = (heard: Partial<Parameters<typeof listenTo>[1]>) => {
  const quiet = vi.fn();
  return listenTo(window, {
    keyed: quiet,
    mediaChanged: quiet,
    changed: quiet,
    back: quiet,
    left: quiet,
    step: quiet,
    ...heard,
  });
};

test('a key can be kept from scrolling the page, until it is listened to no more', () => {
  const stop = listen({ keyed: (event) => event.preventDefault() });
  const pressed = (event: Event) => {
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  for (const type of ['keydown', 'keypress', 'keyup'])
    expect(pressed(new KeyboardEvent(type, { key: 'End', bubbles: true, cancelable: true })), type).toBe(true);
  stop();
  expect(pressed(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }))).toBe(false);
});

test('a page that is shown is back only where the browser had kept it', () => {
  const back = vi.fn();
  const stop = listen({ back });
  const shown = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  shown(false);
  expect(back).not.toHaveBeenCalled();
  shown(true);
  expect(back).toHaveBeenCalledOnce();
  stop();
  shown(true);
  expect(back).toHaveBeenCalledOnce();
});
