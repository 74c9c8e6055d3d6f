// @vitest-environment happy-dom
// What is folded comes back as it was, a page that fights has its way, and nothing in the page holds a word.
import { describe, expect, test } from 'vitest';
import { add, foldingPage, isFolded, lineOf, main, open, page, post, press, settle, WORD } from './folding-page.ts';

foldingPage();

describe('everything is put back', () => {
  const STYLES = ['', ' style="color:red"', ' style="display:flex"', ' style="display:grid!important;margin:0"'];
  test.each(['messages', 'off', 'paused', 'stopped'] as const)('%s', async (how) => {
    open();
    main().innerHTML = STYLES.map((style) => `<article${style}><p>marathon</p></article>`).join('');
    const before = document.documentElement.outerHTML;
    page.tell.verdict({ triggers: WORD });
    await settle();
    expect(document.documentElement.outerHTML).not.toBe(before);
    press(document.querySelector('article') as Element);
    if (how === 'messages') page.tell.place('messages');
    else if (how === 'off') page.tell.verdict({ triggers: null });
    else if (how === 'paused') page.tell.verdict({ record: false });
    else page.folder.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('where Enough is gone all is put back as the page changes next', async () => {
    open();
    const one = post('marathon');
    add(one);
    page.tell.verdict({ triggers: WORD });
    page.alive = false;
    add(post('a lake'));
    await settle();
    expect(isFolded(one)).toBe(false);
    expect(main().children).toHaveLength(2);
  });

  test('what the page changed meanwhile stays changed', async () => {
    open();
    const one = post('marathon');
    add(one);
    page.tell.verdict({ triggers: WORD });
    one.style.color = 'blue';
    page.folder.stop();
    expect(one.getAttribute('style')).toBe('color: blue;');
  });

  test('an answer to a claim says nothing of it', async () => {
    open();
    const one = post('marathon');
    add(one);
    page.tell.verdict({ triggers: WORD });
    page.tell.verdict({});
    expect(isFolded(one)).toBe(true);
  });

  test('on messages nothing is touched', async () => {
    open(true, 'messages');
    add(post('marathon'));
    const before = document.documentElement.outerHTML;
    page.tell.verdict({ triggers: WORD });
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
    page.tell.place('feed');
    expect(document.documentElement.outerHTML).not.toBe(before);
  });
});

describe('a page that fights back', () => {
  test.each([
    ['takes the line away', (one: HTMLElement) => one.previousElementSibling?.remove()],
    ['shows the post', (one: HTMLElement) => one.style.setProperty('display', 'block', 'important')],
  ])('and %s is answered, and has its way in the end', async (_, fight) => {
    open();
    const one = post('marathon');
    add(one);
    page.tell.verdict({ triggers: WORD });
    fight(one);
    await settle();
    expect(isFolded(one)).toBe(true);
    expect(lineOf(one)).toBeDefined();
    for (let i = 0; i < 50 && isFolded(one); i++) {
      fight(one);
      await settle();
    }
    expect(isFolded(one)).toBe(false);
    expect(main().children).toHaveLength(1);
  });
});

test('nothing of ours in the page holds a word or an account', async () => {
  open();
  add(post('a 5 km race'), post('<a href="/fit.anna/">x</a>'));
  const own = ['race', 'fit.anna'];
  const seen = () => document.documentElement.outerHTML + [...page.roots.values()].map((root) => root.innerHTML).join();
  const count = (text: string, one: string) => text.split(one).length;
  const before = own.map((one) => count(seen(), one));
  page.tell.verdict({ triggers: { words: ['race'], accounts: ['fit.anna'] } });
  await settle();
  expect(page.roots.size).toBe(2);
  expect(own.map((one) => count(seen(), one))).toEqual(before);
});
