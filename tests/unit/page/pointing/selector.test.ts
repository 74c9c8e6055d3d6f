// @vitest-environment happy-dom
// From one post that a person points at to a selector that fits its siblings, by what lasts on a page.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isOwnSelector } from '../../../../lib/corrections/selector-grammar.ts';
import { looksWritten, postAround, selectorFor } from '../../../../lib/page/pointing/selector.ts';
import { layOut } from '../posts/lay-out.ts';

afterEach(() => vi.restoreAllMocks());

const BOX = 'data-box="0 0 600 300"';
const three = (post: string) => post.repeat(3);

/** Draws a page and points at what is marked. */
function point(html: string) {
  document.body.innerHTML = html.replaceAll('<hit', '<b class="hit" ').replaceAll('</hit>', '</b>');
  layOut();
  const hit = document.querySelector('.hit') as Element;
  const post = postAround(hit);
  const found = post && selectorFor(post);
  return found && { selector: found.selector, fits: found.fits.length };
}

describe('what lasts comes before what does not', () => {
  test.each([
    [
      'a role',
      `<div>${three(`<div role="article" class="x1a2b" ${BOX}><hit></hit></div>`)}</div>`,
      'div[role="article"]',
      3,
    ],
    [
      'a test id',
      `<div>${three(`<div data-testid="post-card" class="Post" ${BOX}><hit></hit></div>`)}</div>`,
      'div[data-testid="post-card"]',
      3,
    ],
    ['an element’s own name', `<main>${three(`<feed-post ${BOX}><hit></hit></feed-post>`)}</main>`, 'feed-post', 3],
    [
      'a place',
      `<div role="feed">${three(`<div class="x9f3" ${BOX}><p><hit></hit></p></div>`)}</div>`,
      'div[role="feed"]>div',
      3,
    ],
    [
      'a place further up',
      `<div data-testid="mainFeed"><div>${three(`<div ${BOX}><hit></hit></div>`)}</div></div>`,
      'div[data-testid="mainFeed"]>div>div',
      3,
    ],
    [
      'a class, where nothing else is there',
      `<div><div class="story-list">${three(`<div class="story-card" ${BOX}><hit></hit></div>`)}</div></div>`,
      'div.story-card',
      3,
    ],
  ])('%s', (_, html, selector, fits) => expect(point(html)).toEqual({ selector, fits }));
});

test('a post inside a post is no post of its own', () => {
  const quoted = `<article ${BOX}><hit></hit></article>`;
  expect(point(`<main>${three(`<article ${BOX}>${quoted}</article>`)}</main>`)).toEqual({
    selector: 'article',
    fits: 3,
  });
});

test('classes made by a machine are no names, and a page of nothing else has no selector', () => {
  const post = `<div class="css-1abcde _a9zs x1lliihq sc-bdVaJa" ${BOX}><hit></hit></div>`;
  expect(point(`<div class="xKjwqZt">${three(post)}</div>`)).toBeNull();
});

test.each(['story-card', 'feedItem', 'post', 'Post_title', 'feed-shared-update', 'timeline'])(
  '%s was written',
  (name) => expect(looksWritten(name)).toBe(true),
);
test.each([
  'xKjwqZt',
  'css-abcdef',
  '_a9zs',
  'sc-bdVaJa',
  'x1lliihq',
  'a',
  'bqrtz',
  'svelte-kdjeu',
  'someone’s',
  'q-w-e',
])('%s was made', (name) => expect(looksWritten(name)).toBe(false));

test('a file can bring no other selector than one that pointing could make', () => {
  for (const good of ['article', 'div[role="feed"]>div', 'feed-post', 'main>div.story-card'])
    expect(isOwnSelector(good)).toBe(true);
  for (const bad of [
    '*',
    'body',
    'html>body',
    'div:has(a)',
    'a[href="/someone"]',
    'div[aria-label="Sam"]',
    'div, p',
    'div p',
    '',
    'x{}',
  ])
    expect(isOwnSelector(bad)).toBe(false);
});
