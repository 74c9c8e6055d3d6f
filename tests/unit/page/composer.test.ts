// @vitest-environment happy-dom
// Who writes on a page, whatever its address says.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createComposer } from '../../../lib/page/composer.ts';
import { layOut } from './posts/lay-out.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(1_000);
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(800);
});
afterEach(() => vi.restoreAllMocks());

function pageOf(html: string) {
  document.body.innerHTML = html;
  layOut();
  return createComposer(window, () => now);
}
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

test.each([
  ['a text area', '<textarea id="at"></textarea>', true],
  ['a rich editor', '<div contenteditable="true" tabindex="0" id="at"></div>', true],
  ['an editor by its role', '<div role="textbox" tabindex="0" id="at"></div>', true],
  ['a title beside an editor', '<form><input id="at"><textarea></textarea></form>', true],
  ['a field of one line', '<form><input id="at"></form>', false],
  ['a search of many lines', '<div role="search"><textarea id="at"></textarea></div>', false],
  ['a button', '<button id="at"></button>', false],
])('%s', (_, html, is) => {
  const { isComposing } = pageOf(html);
  expect(isComposing(true)).toBe(false);
  focus('#at');
  expect(isComposing(true)).toBe(is);
});

test('a composer’s modal counts for as long as it is open, wherever focus goes in it, without `aria-modal` too', () => {
  const { isComposing } = pageOf(
    '<main data-box="0 0 1000 800"></main><div role="dialog" data-box="200 100 600 600"><textarea></textarea><button></button></div>',
  );
  focus('textarea');
  expect(isComposing(true)).toBe(true);
  focus('button');
  now = 10 * 60_000;
  expect(isComposing(true)).toBe(true);
  expect(isComposing(false), 'a field for replies in a viewer').toBe(false);
  document.querySelector('[role=dialog]')?.remove();
  expect(isComposing(true)).toBe(false);
});

test('a chat at the edge of the page counts for a minute after a key, as any editor does', () => {
  const { isComposing, key } = pageOf(
    '<main data-box="0 0 1000 800"></main><div role="dialog" data-box="700 500 300 300"><textarea></textarea></div>',
  );
  focus('textarea');
  expect(isComposing(true)).toBe(true);
  now = 50_000;
  key(now);
  now = 109_000;
  expect(isComposing(true)).toBe(true);
  now = 110_000;
  expect(isComposing(true)).toBe(false);
});

test('who scrolls the feed reads it; who scrolls a long draft writes on', () => {
  const { isComposing, scroll } = pageOf('<article></article><form><textarea></textarea><p></p></form>');
  focus('textarea');
  expect(isComposing(true)).toBe(true);
  scroll(document.querySelector('p'));
  expect(isComposing(true)).toBe(true);
  scroll(document.querySelector('article'));
  expect(isComposing(true)).toBe(false);
});
