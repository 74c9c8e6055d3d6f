import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { networksOn } from '../../../lib/browser/networks-on.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';

const NONE = NO_HOSTS;
const real = fakeBrowser.permissions;
afterEach(() => void Object.assign(fakeBrowser, { permissions: real }));

/** A browser that has granted these origins. @returns how many questions it was asked one by one */
function grant(...origins: string[]): { asked: number } {
  const questions = { asked: 0 };
  const covers = (pattern: string, wanted: string) => {
    const host = (of: string) => /^\*:\/\/([^/]+)\//.exec(of)?.[1] ?? '';
    const [wide, narrow] = [host(pattern), host(wanted)];
    if (wide === '*' || wide === narrow) return true;
    return wide.startsWith('*.') && (`.${narrow}`.endsWith(wide.slice(1)) || narrow === wide.slice(2));
  };
  const contains = async ({ origins: [wanted = ''] }: { origins: string[] }) => {
    questions.asked += 1;
    return origins.some((pattern) => covers(pattern, wanted));
  };
  Object.assign(fakeBrowser, { permissions: { getAll: async () => ({ origins }), contains } });
  return questions;
}

const idsOn = async (extra = NONE) => (await networksOn(extra)).map(({ id }) => id);

test('a network is on where its origins are granted, and others are not asked after', async () => {
  const questions = grant('*://*.instagram.com/*');
  expect(await networksOn(NONE)).toEqual([{ id: 'instagram', matches: ['*://*.instagram.com/*'] }]);
  expect(questions.asked).toBeLessThan(5);
});

test('where nothing is granted nothing is asked', async () => {
  const questions = grant();
  expect(await idsOn({ ...NONE, mastodon: ['mastodon.social'], sites: ['example.org'] })).toEqual([]);
  expect(questions.asked).toBe(0);
});

test('a person who granted less, or everything, has that much on', async () => {
  grant('*://www.instagram.com/*');
  expect(await networksOn(NONE)).toEqual([{ id: 'instagram', matches: ['*://www.instagram.com/*'] }]);
  grant('*://*/*');
  expect((await idsOn({ ...NONE, sites: ['example.org'] })).length).toBeGreaterThan(18);
});

test('a site that the person named is on where its host, or one above it, is granted', async () => {
  grant('*://example.org/*');
  expect(await idsOn({ ...NONE, sites: ['example.org'] })).toEqual(['site:example.org']);
  grant('*://*.example.org/*');
  expect(await idsOn({ ...NONE, sites: ['news.example.org'] })).toEqual(['site:news.example.org']);
});
