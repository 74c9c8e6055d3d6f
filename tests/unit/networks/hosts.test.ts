import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classify,
  hostFrom,
  namedNetworks,
  nameOf,
  networkOf,
  networks,
  originOf,
  originsOf,
} from '../../../lib/networks/index.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';
import { CURATED } from '../../../lib/networks/types.ts';

const at = (url: string, extra?: Parameters<typeof classify>[1]) => classify(new URL(url), extra);
const feed = (network: string) => ({ network, surface: 'feed', variant: 'home' });

describe('neighbours and look-alikes are no network', () => {
  const apart = networks.flatMap((network) => network.apart ?? []);
  test.each([
    ...apart,
    'instagram.com.evil.test',
    'evilinstagram.com',
    'www.instagram.com.',
    'wwwxinstagram.com',
    'instagram.co',
    'xn--nstagram-fyb.com',
    'x.com.evil.test',
    'netflix.com',
    'bsky.app.evil.test',
    'mastodon.social.evil.test',
    'localhost',
    '127.0.0.1',
    '[::1]',
  ])('%s', (host) => {
    // The one exception stands here as its own control: a full stop behind a name names the same host.
    expect(at(`https://${host}/`)).toEqual(host === 'www.instagram.com.' ? feed('instagram') : null);
  });

  test('every network names at least its own front page as itself', () => {
    for (const { id, matches } of networks.filter(({ matches }) => matches.length))
      expect(networkOf(new URL(matches[0]?.replace(/\*:\/\/(\*\.)?(.*)\/\*/, 'https://$2/') ?? '').hostname)).toBe(id);
  });
});

describe('odd spellings of one address', () => {
  test.each([
    ['http as https', 'http://www.instagram.com/'],
    ['a port', 'https://www.instagram.com:8443/'],
    ['capitals in the host', 'https://WWW.Instagram.COM/'],
    ['doubled slashes', 'https://www.instagram.com///'],
    ['a name and a password', 'https://me:secret@www.instagram.com/'],
    ['a query and a fragment', 'https://www.instagram.com/?igsh=%E0%A4%A#/direct/inbox/'],
  ])('%s changes nothing', (_, url) => expect(at(url)).toEqual(feed('instagram')));

  test.each([
    ['the name in front of another host', 'https://www.instagram.com@evil.test/'],
    ['a letter that looks alike', 'https://www.іnstagram.com/'],
    ['another scheme', 'ftp://www.instagram.com/'],
    ['a scheme of the browser', 'view-source:https://www.instagram.com/'],
    ['a blob of the site', 'blob:https://www.instagram.com/3b1f'],
    ['no host at all', 'data:text/html,instagram.com'],
    ['a file', 'file:///www.instagram.com/'],
    ['a blank page', 'about:blank'],
  ])('%s is no network', (_, url) => expect(at(url)).toBeNull());

  test('messages are messages however they are written', () => {
    for (const path of [
      '/direct/inbox/',
      '/DIRECT/inbox',
      '//direct//inbox/',
      '/x/../direct/inbox',
      '/direct/?next=/explore/',
    ])
      expect(at(`https://www.instagram.com${path}`), path).toMatchObject({ surface: 'messages' });
  });

  test('a path that is spelt in percent signs is unknown, never a feed', () => {
    for (const path of ['/%64irect/inbox', '/%', '/%E0%A4%A', '/%2e%2E%2fhome/x', '/explore%2F'])
      expect(at(`https://www.instagram.com${path}`), path).toMatchObject({ surface: 'other' });
  });
});

describe('hosts that a person named', () => {
  const extra = {
    ...NO_HOSTS,
    mastodon: ['Social.Example.', 'xn--bcher-kva.example'],
    sites: ['forum.example', 'www.instagram.com'],
  };
  test('their Mastodon server is read like any other', () => {
    expect(at('https://social.example/home')).toBeNull();
    expect(at('https://social.example/home', extra)).toEqual(feed('mastodon'));
    expect(at('https://social.example/conversations', extra)).toMatchObject({ surface: 'messages' });
    expect(at('https://bücher.example/home', extra)).toEqual(feed('mastodon'));
    expect(at('https://other.social.example/home', extra)).toBeNull();
  });
  test('so is a server of every other network that runs on many', () => {
    expect(namedNetworks.map(({ id }) => id).sort()).toEqual(['lemmy', 'mastodon', 'misskey', 'peertube', 'pixelfed']);
    for (const { id } of namedNetworks) {
      const named = { ...NO_HOSTS, [id]: ['home.example'] };
      expect(networkOf('home.example')).toBeNull();
      expect(networkOf('home.example', named)).toBe(id);
      expect(at('https://home.example/', named)).toEqual(feed(id));
      expect(originsOf(id, named)).toEqual(['*://home.example/*']);
    }
  });
  test('a site that they added is one feed, and only that host', () => {
    expect(at('https://forum.example/any/where?at=all', extra)).toEqual({
      network: 'site:forum.example',
      surface: 'feed',
    });
    expect(at('https://www.forum.example/', extra)).toBeNull();
    expect(networkOf('Forum.Example', extra)).toBe('site:forum.example');
  });
  test('a network of ours stays itself, added or not', () => {
    expect(at('https://www.instagram.com/direct/inbox/', extra)).toEqual({ network: 'instagram', surface: 'messages' });
  });
  test.each([
    ['social.example', 'social.example'],
    [' https://Social.Example:3000/@me?x ', 'social.example'],
    ['@me@social.example', 'social.example'],
    ['me@social.example', 'social.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['social.example.', 'social.example'],
    ['localhost', 'localhost'],
    ['', null],
    ['@me', null],
    ['just words', null],
    ['*.example', null],
    ['ftp://social.example', null],
    ['javascript:alert(1)', null],
    ['https://', null],
  ])('"%s" is read as %s', (text, host) => expect(hostFrom(text)).toBe(host));
});

describe('what the browser is asked for', () => {
  /** A match pattern, as browsers read it. */
  const covers = (pattern: string, host: string) => {
    const name = pattern.replace(/^\*:\/\//, '').replace(/\/\*$/, '');
    return name.startsWith('*.') ? host === name.slice(2) || host.endsWith(name.slice(1)) : host === name;
  };
  test('Mastodon and added sites: the named hosts alone', () => {
    expect(originsOf('mastodon')).toEqual([]);
    expect(originsOf('mastodon', { ...NO_HOSTS, mastodon: ['a.example'], sites: ['b.example'] })).toEqual([
      '*://a.example/*',
    ]);
    expect(originsOf('site:b.example')).toEqual([originOf('b.example')]);
    expect(originOf('b.example')).toBe('*://b.example/*');
    expect(originsOf('nothing-we-know')).toEqual([]);
  });
  const cases = import.meta.glob<[string, string | null][]>('../../../lib/networks/sites/*.ts', {
    eager: true,
    import: 'cases',
  });
  test('every curated address among the cases is covered by what its network asks for', () => {
    for (const { id, matches } of networks.filter(({ hosts }) => hosts !== 'named'))
      for (const [url, surface] of cases[`../../../lib/networks/sites/${id}.ts`] ?? [])
        if (CURATED.some((one) => one === surface))
          expect(
            matches.some((pattern) => covers(pattern, new URL(url).hostname)),
            url,
          ).toBe(true);
  });
  test('places that hold messages alone are known, and never asked for', () => {
    for (const host of ['www.messenger.com', 'web.snapchat.com', 'message.bilibili.com']) {
      expect(at(`https://${host}/`)).toMatchObject({ surface: 'messages' });
      expect(
        networks.some(({ matches }) => matches.some((pattern) => covers(pattern, host))),
        host,
      ).toBe(false);
    }
  });
});

test('people read a network by its name, and a site that they added by its host', () => {
  expect(nameOf('x')).toBe('X (Twitter)');
  expect(nameOf('site:forum.example')).toBe('forum.example');
});

describe('laws', () => {
  const hosts = networks.flatMap(({ matches }) => matches.map((one) => one.replace(/\*:\/\/(\*\.)?(.*)\/\*/, '$2')));
  const host = fc.oneof(fc.domain(), fc.constantFrom(...hosts, 'www.instagram.com', 'mastodon.social', 'help.x.com'));
  const path = fc.oneof(
    fc.webPath(),
    fc.string({ unit: 'binary' }).map((text) => `/${text}`),
  );
  const anyUrl = fc
    .tuple(fc.constantFrom('https:', 'http:', 'ftp:', 'wss:', 'moz-extension:'), host, path, fc.webQueryParameters())
    .map(([scheme, name, way, query]) => `${scheme}//${name}${way}?${query}`)
    .filter((text) => URL.canParse(text));
  test('no address makes classify throw, and what is not a network is never anything', () => {
    let ours = 0;
    fc.assert(
      fc.property(anyUrl, (text) => {
        const url = new URL(text);
        const place = classify(url);
        const name = url.hostname.replace(/\.$/, '');
        const known = /^https?:$/.test(url.protocol) && networks.some(({ host }) => new RegExp(host).test(name));
        if (known) ours++;
        expect(place !== null).toBe(known);
      }),
      { numRuns: 5000 },
    );
    expect(ours).toBeGreaterThan(500);
  });
  test('a path that no site has is never a feed', () => {
    const word = fc.stringMatching(/^[a-z]{8,12}$/);
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.array(word, { minLength: 4, maxLength: 6 }), (name, words) => {
        const place = classify(new URL(`https://${name}/zzq${words.join('/zzq')}`));
        expect(CURATED).not.toContain(place?.surface);
      }),
      { numRuns: 2000 },
    );
  });
});
