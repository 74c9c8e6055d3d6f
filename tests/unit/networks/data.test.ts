import { gzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { namedNetworks, networks } from '../../../lib/networks/index.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';
import { networkSchema } from '../../../lib/networks/schema.ts';
import { CURATED, type Network } from '../../../lib/networks/types.ts';
import { settingsSchema } from '../../../lib/store/settings.ts';
import { networkFiles } from '../../../scripts/build/network-files.ts';
import { slowness } from './straight.ts';

const parse = (change: object) => networkSchema.safeParse({ ...(networks[0] as Network), ...change }).success;

describe.each(networks)('$name', (network) => {
  test('has the shape of a network', () => expect(networkSchema.parse(network)).toEqual(network));
  test('has a curated surface', () =>
    expect(network.surfaces.some(({ surface }) => CURATED.some((one) => one === surface))).toBe(true));
  test('has selectors that a browser can read', () => {
    const { document } = new Window();
    const all = [network.item, ...Object.values(network.items ?? {}), network.box, network.roots, network.aside];
    all.push(network.loggedOut, network.busy, ...(network.itemId ?? []).map(({ find }) => find));
    for (const selector of all) if (selector) expect(() => document.querySelector(selector), selector).not.toThrow();
  });
  test('reads a long path in one go, however it is built', () => {
    const rules = network.surfaces.flatMap(({ path, host, query }) => [
      path,
      host ?? '',
      ...Object.values(query ?? {}),
    ]);
    rules.push(network.host, ...(network.continues ?? []).map(({ path }) => path));
    rules.push(...(network.itemId ?? []).map(({ part }) => part ?? ''));
    for (const rule of rules) expect(slowness(rule), rule).toBeNull();
  });
});

test.each([
  ['^/[\\w/@.%-]*[\\w/@.%-]*!x$', 'two loops that share a text'],
  ['[^/]+x$', 'two loops that share a text'],
  ['^(?:a+)+$', 'a loop in a loop: a+'],
  ['^/[^/]+/[^/]+/?$', null],
  ['/(\\d+/\\w+)', null],
])('of %s is said: %s', (rule, why) => expect(slowness(rule)).toBe(why));

test('hosts that are named have a place in the settings, and all other networks have hosts of their own', () => {
  for (const { id } of namedNetworks) expect(NO_HOSTS[id], id).toEqual([]);
  for (const { id } of namedNetworks) expect(settingsSchema.parse({})[id], id).toEqual([]);
  for (const { id, matches, hosts } of networks) expect(matches.length > 0, id).toBe(hosts !== 'named');
});

test('the check of the shape bites', () => {
  expect(parse({})).toBe(true);
  expect(parse({ host: 'instagram\\.com' })).toBe(false);
  expect(parse({ matches: ['<all_urls>'] })).toBe(false);
  expect(parse({ surfaces: [{ surface: 'feeds', path: '^/' }] })).toBe(false);
  expect(parse({ surfaces: [{ surface: 'feed', path: '(' }] })).toBe(false);
  expect(parse({ surfaces: [{ surface: 'feed', path: '^/', query: { tab: '.*' } }] })).toBe(false);
  // a page rules most of them out by their plain beginning, which such a rule would not have
  expect(parse({ surfaces: [{ surface: 'feed', path: '^/a|^/b' }] })).toBe(false);
  expect(parse({ surfaces: [{ surface: 'feed', path: '^/(?:a|(?:b|c))[|\\]]?\\|' }] })).toBe(true);
  expect(parse({ itemId: [{ find: 'a', part: '/post/\\d+' }] })).toBe(false);
  expect(parse({ hosts: 'mine' })).toBe(false);
  expect(parse({ posts: 'photo' })).toBe(false);
  expect(parse({ iteem: 'article' })).toBe(false);
});

describe('the files that pages carry', async () => {
  const { files } = await networkFiles();
  const rulesIn = (text: string) => JSON.parse(text.replace(/^globalThis\.enoughNetwork=(.*);$/, '$1'));
  test('one for each network, and one for sites that a person adds', () => {
    expect(files.map(({ path }) => path).sort()).toEqual(
      [...networks.map(({ id }) => `networks/${id}.js`), 'networks/site.js'].sort(),
    );
  });
  test.each(files)('$path holds what a page needs and no more', ({ text }) => {
    const rules = rulesIn(text);
    expect(rules.surfaces.length).toBeGreaterThan(0);
    for (const key of [
      'name',
      'tier',
      'matches',
      'hosts',
      'posts',
      'apart',
      'messages',
      'from',
      'read',
      'seenOn',
      'layouts',
    ])
      expect(rules).not.toHaveProperty(key);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(1536);
  });
  test('a page of a network that the person names carries no list of hosts', () => {
    const named = files.filter(({ text }) => !rulesIn(text).host).map(({ path }) => path);
    expect(named.sort()).toEqual([...namedNetworks.map(({ id }) => `networks/${id}.js`), 'networks/site.js'].sort());
  });
});
