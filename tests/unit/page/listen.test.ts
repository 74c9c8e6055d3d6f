// @vitest-environment happy-dom
// Whatever of ours listens on a page hears the browser, and not what the page makes up.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listen } from '../../../lib/page/listen.ts';
import { trustedEvent } from './trusted-event.ts';

test('an event that the page dispatches is not heard; one of the browser is, until it is listened to no more', () => {
  const heard = vi.fn();
  const stopping = new AbortController();
  listen(window, ['focus', 'blur'], heard, { signal: stopping.signal });
  window.dispatchEvent(new Event('focus'));
  expect(heard).not.toHaveBeenCalled();
  window.dispatchEvent(trustedEvent(new Event('focus')));
  window.dispatchEvent(trustedEvent(new Event('blur')));
  expect(heard).toHaveBeenCalledTimes(2);
  stopping.abort();
  window.dispatchEvent(trustedEvent(new Event('focus')));
  expect(heard).toHaveBeenCalledTimes(2);
});

test('where the browser has no such thing, nothing is listened to', () => {
  expect(() => listen(undefined, ['currententrychange'], () => {}, {})).not.toThrow();
});

/** What listens by itself, and why it may. */
const BY_ITSELF: Record<string, string> = {
  'lib/page/listen.ts': 'this is where it is asked',
  'lib/page/inputs.ts': 'asks by itself, since it stops listening for a second after each',
  'lib/page/folding/folded-line.ts': 'a button in a closed root, which no page can press',
  'lib/page/soften/moving/part-host.ts': 'a button in a closed root, and events kept in, whoever made them',
  'lib/page/overlay/event-shield.ts': 'keeps events in, whoever made them',
  'lib/page/overlay/typing.ts': 'decides when something of ours may come',
  'lib/page/overlay/wait-for-moment.ts': 'decides when something of ours may come',
};

/** Lines that listen on a page without asking who made the event. Our own signals and closed roots are out of a page's reach. */
const listening = (source: string): string[] =>
  source
    .split('\n')
    .filter((line) => line.includes('addEventListener(') && !/\b(signal|root)\??\.addEventListener/.test(line));

test('nothing of ours in a page listens in another way', () => {
  const files = readdirSync('lib/page', { recursive: true, encoding: 'utf8' })
    .map((file) => join('lib/page', file))
    .concat(readdirSync('entrypoints').map((file) => join('entrypoints', file)))
    .filter((file) => file.startsWith('lib/page') || file.includes('.content'))
    .filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(25);
  const found = files.filter((file) => listening(readFileSync(file, 'utf8')).length > 0);
  expect(found.toSorted()).toEqual(Object.keys(BY_ITSELF).toSorted());
  expect(listening("  win.addEventListener('focus', onFocus, { signal });")).toHaveLength(1); // a planted one is found
});
