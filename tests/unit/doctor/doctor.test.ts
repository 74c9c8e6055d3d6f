import { describe, expect, test } from 'vitest';
import { networks } from '../../../lib/networks/index.ts';
import type { Network } from '../../../lib/networks/types.ts';
import { addressOf, cameFrom, readAsk, rulesFor, Unclear } from '../../../scripts/doctor/ask.ts';
import { type Facts, partsOf, report, selectorsOf } from '../../../scripts/doctor/report.ts';

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
  test('an unknown host or network is said, with what there is', () => {
    expect(() => rulesFor(networks, new URL('https://social.example/'))).toThrow(/--network/);
    expect(() => rulesFor(networks, home, 'myspace')).toThrow(/mastodon/);
  });
});

describe('what was found', () => {
  const facts = (change: Partial<Facts> = {}): Facts => ({
    counts: Object.fromEntries(selectorsOf(x).map(({ selector }) => [selector, 0])),
    items: [{ selector: x.item, found: 0, shown: 0, ids: 0 }],
    videos: 0,
    password: false,
    screens: 5,
    ...change,
  });
  const say = (change: Partial<Facts>, surface: 'feed' | 'messages' = 'feed') =>
    report(x, home, { network: 'x', surface }, facts(change));
  test('a selector list is told part by part', () => {
    expect(partsOf('a:is(b,c),d[title="x,y"], e:not(:has(f,g))')).toEqual([
      'a:is(b,c)',
      'd[title="x,y"]',
      'e:not(:has(f,g))',
    ]);
    for (const { selector } of networks.flatMap((network) => selectorsOf(network)))
      expect(selector.split('(').length, selector).toBe(selector.split(')').length);
  });
  test('posts that can be told apart', () =>
    expect(say({ items: [{ selector: x.item, found: 4, shown: 2, ids: 4 }] })).toMatch(/2 in sight(.|\n)*told apart/));
  test('a feed without posts may mean that the site has changed', () => expect(say({})).toMatch(/may have changed/));
  test('a page without a sign-in proves nothing', () => {
    expect(say({ password: true })).toMatch(/Nobody is signed in/);
    expect(say({ password: true })).not.toMatch(/may have changed/);
  });
  test('messages need no posts', () => expect(say({}, 'messages')).toMatch(/not counted/));
  test('a selector that no browser reads is named', () =>
    expect(say({ counts: { [x.item]: null } })).toMatch(/unreadable +article/));
});
