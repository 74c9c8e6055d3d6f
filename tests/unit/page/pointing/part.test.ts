// @vitest-environment happy-dom
// What a person points at to hide it: the smallest part that has a name, never the page itself.
import { afterEach, expect, test, vi } from 'vitest';
import { partAround, partFor } from '../../../../lib/page/pointing/part.ts';
import { layOut } from '../posts/lay-out.ts';

afterEach(() => vi.restoreAllMocks());

const HIT = '<b class="hit" data-box="0 0 10 10"></b>';
const box = (left: number, top: number, width: number, height: number) =>
  `data-box="${left} ${top} ${width} ${height}"`;
/** The window of happy-dom is 1024 by 768. */
const ALL = box(0, 0, 1024, 768);
const SIDE = box(700, 0, 300, 400);

function pointIn(html: string) {
  document.body.innerHTML = html;
  layOut();
  const part = partAround(document.querySelector('.hit') as Element);
  const found = part && partFor(part);
  return found && { selector: found.selector, fits: found.fits.length, isWhole: found.isWhole ?? false };
}
const hides = (selector: string, fits = 1) => ({ selector, fits, isWhole: false });
const WHOLE = { selector: undefined, fits: 0, isWhole: true };

test.each([
  ['a part by its class', `<main ${ALL}><aside class="trending" ${SIDE}>${HIT}</aside></main>`, 'aside.trending'],
  ['a part by its role', `<main ${ALL}><div role="banner" ${SIDE}>${HIT}</div></main>`, 'div[role="banner"]'],
  ['a part by what it is', `<main ${ALL}><aside ${SIDE}><p>${HIT}</p></aside></main>`, 'aside'],
  ['not a word in it', `<nav class="menu" ${SIDE}><a class="entry" ${box(0, 0, 60, 20)}>${HIT}</a></nav>`, 'nav.menu'],
  [
    'what has a name, around what has none',
    `<aside class="offers" ${SIDE}><i ${SIDE}>${HIT}</i></aside>`,
    'aside.offers',
  ],
])('%s', (_, html, selector) => {
  expect(pointIn(`${html}<p ${box(0, 500, 600, 200)}></p>`)).toEqual(hides(selector));
});

test('the name that takes the least with it', () => {
  const two = `<aside role="complementary" class="trending" ${SIDE}>${HIT}</aside><aside role="complementary" class="mine" ${SIDE}></aside>`;
  expect(pointIn(`<main ${ALL}>${two}</main>`)).toEqual(hides('aside.trending'));
});

test('others of its kind that no name tells apart go with it', () => {
  const card = (inside = '') => `<div class="card" ${box(0, 0, 300, 100)}>${inside}</div>`;
  expect(pointIn(`<main ${ALL}>${card(HIT)}${card()}${card()}</main>`)).toEqual(hides('div.card', 3));
});

test.each([
  ['the main part', `<header ${box(0, 0, 1024, 60)}></header><main class="content" ${SIDE}>${HIT}</main>`],
  ['what holds it', `<div class="page" ${ALL}>${HIT}<main></main></div>`],
  ['what fills the window alone', `<div class="page" ${ALL}>${HIT}</div>`],
  [
    'parts that fill it together',
    `<div class="half" ${box(0, 0, 512, 768)}>${HIT}</div><div class="half" ${box(512, 0, 512, 768)}></div>`,
  ],
])('the page stays: %s', (_, html) => {
  expect(pointIn(html)).toEqual(WHOLE);
});

test('what fills most of the window may go where something is beside it', () => {
  expect(
    pointIn(`<nav ${box(0, 0, 200, 768)}></nav><div class="column" ${box(200, 0, 824, 768)}>${HIT}</div>`),
  ).toEqual(hides('div.column'));
});

test('where nothing has a name, nothing is picked', () => {
  expect(pointIn(`<div class="x9f3" ${SIDE}>${HIT}</div>`)).toBeNull();
});
