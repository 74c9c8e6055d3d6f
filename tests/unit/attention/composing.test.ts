import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createComposing } from '../../../lib/attention/composing.ts';

const S = 1_000;
const [draft, reply] = [{ id: 'draft' }, { id: 'reply' }];

test('somebody writes from the moment an editor has focus, though it is empty', () => {
  const writing = createComposing();
  expect(writing.isWriting(0)).toBe(false);
  writing.focus(draft, 0);
  expect(writing.isWriting(0)).toBe(true);
});

test('each key lets them think for a minute more', () => {
  const writing = createComposing();
  writing.focus(draft, 0);
  writing.key(50 * S);
  expect(writing.isWriting(109 * S)).toBe(true);
  expect(writing.isWriting(110 * S)).toBe(false);
  writing.key(200 * S);
  expect(writing.isWriting(200 * S)).toBe(true);
});

test('a field that has focus by itself is an editor for a minute, and no longer', () => {
  const writing = createComposing();
  for (let second = 0; second < 300; second++) writing.focus(draft, second * S);
  expect(writing.isWriting(59 * S)).toBe(true);
  expect(writing.isWriting(60 * S)).toBe(false);
});

test('a page that moves focus to and fro gains nothing by it', () => {
  const writing = createComposing();
  for (let second = 0; second < 300; second++) writing.focus([draft, null, reply][second % 3], second * S);
  expect(writing.isWriting(299 * S)).toBe(false);
  writing.press();
  writing.focus(draft, 300 * S);
  expect(writing.isWriting(301 * S)).toBe(true);
});

test('who leaves the editor, or scrolls the feed, writes no more; the next key says that they do', () => {
  const writing = createComposing();
  writing.focus(draft, 0);
  writing.scroll();
  expect(writing.isWriting(1 * S)).toBe(false);
  writing.key(2 * S);
  expect(writing.isWriting(2 * S)).toBe(true);
  writing.focus(null, 3 * S);
  expect(writing.isWriting(3 * S)).toBe(false);
  writing.key(4 * S); // a shortcut of the page's
  expect(writing.isWriting(4 * S)).toBe(false);
});

test('whatever a page does with its focus, a minute after the last thing that a person did nobody writes', () => {
  const act = fc.record({ what: fc.constantFrom('key', 'press', 'scroll', 'focus'), at: fc.nat(600), on: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const writing = createComposing();
      writing.focus(draft, 0);
      let last = 0;
      for (const { what, at, on } of acts.toSorted((a, b) => a.at - b.at)) {
        if (what === 'key') {
          writing.press();
          writing.key(at * S);
        } else if (what === 'press') writing.press();
        else if (what === 'scroll') writing.scroll();
        else writing.focus([draft, reply, null][on], at * S);
        if (what !== 'focus') last = at;
      }
      for (let second = 600; second < 1_400; second += 61) writing.focus([draft, reply][second % 2], second * S);
      expect(writing.isWriting(Math.max(last, 1_400) * S + 60 * S)).toBe(false);
    }),
  );
});
