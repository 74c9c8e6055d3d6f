import { describe, expect, test } from 'vitest';
import { networks } from '../../../lib/networks/index.ts';
import type { Network } from '../../../lib/networks/types.ts';
import { addressOf, cameFrom, readAsk, rulesFor, Unclear } from '../../../scripts/doctor/ask.ts';
import { type Facts, partsOf, report, selectorsOf, tableOf } from '../../../scripts/doctor/report.ts';

const x = networks.find(({ id }) => id === 'x') as Network;
const home = new URL('https://x.com/home');

describe('what was asked', () => {
  test('an address, a file, and what helps to read it', () => {
    expect(readAsk(['page.html', '--network', 'x', '--address', 'https://x.com/home'])).toEqual({
      target: 'page.html',
      network: 'x',
      address: 'https://x.com/home',
    });
    expect(addressOf('https://x.com/home')?.href).toBe('https://x.com/home');
    expect(addressOf('saved pages/home.html')).toBeNull();
  });
  test('a folder, for all its pages', () => {
    expect(readAsk(['--all', 'saved'])).toEqual({ target: 'saved', all: true });
    expect(() => readAsk(['--all'])).toThrow(/Which folder/);
    expect(() => readAsk(['--all', 'saved', '--address', 'https://x.com/'])).toThrow(/many addresses/);
  });
  test.each([[[]], [['a', 'b']], [['a', '--network']], [['a', '--loud']]])('%j is met with what helps', (words) =>
    expect(() => readAsk(words)).toThrow(/npm run doctor/),
  );
  test('an address that is no page says so', () => {
    expect(() => addressOf('ftp://x.com/')).toThrow(Unclear);
    expect(() => addressOf('https://')).toThrow(/whole address/);
  });
});

describe('where a saved page came from', () => {
  test.each([
    ['<!-- saved from url=(0018)https://x.com/home -->', 'https://x.com/home'],
    ['<link rel="canonical" href="https://x.com/a/status/1">', 'https://x.com/a/status/1'],
    ['<meta property="og:url" content="https://x.com/?a=1&amp;b=2">', 'https://x.com/?a=1&b=2'],
    ['<base href="/here">', undefined],
    ['<p>nothing</p>', undefined],
  ])('%s', (html, href) => expect(cameFrom(html)?.href).toBe(href));
});

describe('whose rules', () => {
  test('the host says, or the person does', () => {
    expect(rulesFor(networks, home)).toMatchObject({ rules: { id: 'x' }, place: { surface: 'feed' } });
    const own = rulesFor(networks, new URL('https://social.example/home'), 'mastodon');
    expect(own).toMatchObject({ rules: { id: 'mastodon' }, place: { network: 'mastodon', surface: 'feed' } });
    const whole = rulesFor(networks, new URL('https://forum.example/'), 'site');
    expect(whole).toMatchObject({ rules: { id: 'site' }, place: { network: 'site:forum.example' } });
  });
  test('an unknown host or network is named, with what there is', () => {
    expect(() => rulesFor(networks, new URL('https://social.example/'))).toThrow(/--network/);
    expect(() => rulesFor(networks, home, 'myspace')).toThrow(/mastodon/);
  });
});

describe('what was found', () => {
  const facts = (change: Partial<Facts> = {}): Facts => ({
    counts: Object.fromEntries(selectorsOf(x).map(({ selector }) => [selector, 0])),
    items: posts(0, 0, 0),
    layouts: [],
    videos: 0,
    loggedOut: false,
    screens: 5,
    ...change,
  });
  const posts = (found: number, shown: number, ids: number) => ({ selector: x.item, found, shown, ids });
  const page = { rules: x, url: home, place: { network: 'x', surface: 'feed' } } as const;
  const say = (change: Partial<Facts>) => report(page, facts(change));
  test('a selector list is counted part by part', () => {
    expect(partsOf('a:is(b,c),d[title="x,y"], e:not(:has(f,g))')).toEqual([
      'a:is(b,c)',
      'd[title="x,y"]',
      'e:not(:has(f,g))',
    ]);
    for (const { selector } of networks.flatMap((network) => selectorsOf(network)))
      expect(selector.split('(').length, selector).toBe(selector.split(')').length);
  });
  test('posts that can be told apart', () =>
    expect(say({ items: posts(4, 2, 4) })).toMatch(/2 in sight(.|\n)*told apart/));
  test('posts of which some share an id, or have none, cannot be told apart', () => {
    expect(say({ items: posts(8, 2, 3) })).toMatch(/3 different ids for 8/);
    expect(say({ items: posts(8, 2, 0) })).toMatch(/none says which one it is/);
  });
  test('a feed without posts may mean that the site has changed', () => expect(say({})).toMatch(/may have changed/));
  test('a page without a sign-in proves nothing', () => {
    expect(say({ loggedOut: true })).toMatch(/Nobody is signed in/);
    expect(say({ loggedOut: true })).not.toMatch(/may have changed/);
  });
  test('messages need no posts, and none are counted there', () => {
    const messages = { ...page, place: { network: 'x', surface: 'messages' } } as const;
    expect(report(messages, facts({ items: null }))).toMatch(/not counted/);
    expect(report(messages, facts({ items: null }))).not.toMatch(/in sight/);
  });
  test('which of several layouts a page has is printed, and that it has none of them', () => {
    const layouts = { 2026: 'main', 2024: 'table' };
    expect(report({ ...page, layouts }, facts({ layouts: ['2024'] }))).toMatch(/layout +2024/);
    expect(report({ ...page, layouts }, facts())).toMatch(/layout +none of those/);
    expect(report(page, facts())).not.toMatch(/ layout /);
  });
  test('a selector that no browser reads is named', () =>
    expect(say({ counts: { [x.item]: null } })).toMatch(/unreadable +article/));
  test('a folder is a table with a line for each page, and why one could not be looked at', () => {
    const table = tableOf([
      { file: 'home.html', page, facts: facts({ items: posts(4, 2, 4) }) },
      { file: 'cats.html', problem: 'cats.example is no network that Enough knows.' },
    ]).split('\n');
    expect(table).toHaveLength(3);
    expect(table[1]).toMatch(/^home\.html +x +feed +4 +2 +4 +0 +Posts are found and can be told apart\.$/);
    expect(table[2]).toMatch(/^cats\.html .*is no network/);
  });
});
