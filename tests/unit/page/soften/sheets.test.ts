// @vitest-environment happy-dom
// Styles come to each scope and leave each of them, whatever happened in between.
import { beforeEach, expect, test } from 'vitest';
import { createSheets } from '../../../../lib/page/soften/sheets.ts';

let root: ShadowRoot;
const scopes = () => [document, ...(root.host.isConnected ? [root] : [])];
const make = () => createSheets(window as unknown as Window & typeof globalThis, scopes);
const sizes = () => [document, root].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);

beforeEach(() => {
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '<div></div>';
  root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
});

test('styles that change leave shadow roots as well as the document', () => {
  const sheets = make();
  const sheet = sheets.add();
  sheet.set('i{color:red}');
  sheet.set('b{color:red}');
  expect(sizes()).toEqual([1, 1]);
  sheet.set('');
  expect(sizes()).toEqual([0, 0]);
});

test('a root that is out of the page while everything ends comes back without them', () => {
  const sheets = make();
  sheets.add().set('i{color:red}');
  root.host.remove();
  sheets.look();
  sheets.stop();
  expect(sizes()).toEqual([0, 0]);
});

test('a page that takes them away gets them back a bounded number of times', () => {
  const sheets = make();
  sheets.add().set('i{color:red}');
  let back = 0;
  for (let n = 0; n < 100; n++) {
    document.adoptedStyleSheets = [];
    sheets.look();
    back += document.adoptedStyleSheets.length;
  }
  expect(back).toBeGreaterThan(5);
  expect(back).toBeLessThan(25);
});
