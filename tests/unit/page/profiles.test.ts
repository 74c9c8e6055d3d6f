// @vitest-environment happy-dom
// Other people's profiles count where a person said so, from the background's answer on; their own does not, where a fact tells it.
import { beforeEach, expect, test } from 'vitest';
import type { OwnRules, PageRules } from '../../../lib/networks/types.ts';
import { attendedPage, ONE_POST } from './attended-page.ts';

/** As a page carries them: that it is a profile, only the rest of the rules says. */
const RULES: PageRules = {
  id: 'test',
  surfaces: [
    { surface: 'feed', path: '^/$' },
    { surface: 'messages', path: '^/direct' },
  ],
  item: 'article',
};
const PROFILES: OwnRules = {
  surfaces: [],
  profile: {
    rules: [
      { surface: 'settings', path: '^/settings' },
      { surface: 'profile', path: '^/[^/]+/?$' },
    ],
    mine: 'a[href="/edit"]',
  },
};

const page = attendedPage();
beforeEach(() => page.answerWith(PROFILES));

test('somebody’s profile counts as one, by what is on it and not by its address', async () => {
  page.open('/someone/', { ...RULES });
  await page.scroll(12);
  expect(page.sentOf('claim').at(-1)).toMatchObject({ network: 'test', surface: 'profile' });
  expect(page.sentOf('claim').some((claim) => 'byAddress' in claim || 'own' in claim)).toBe(false);
  expect(page.sentOf('arrive')).toContainEqual(expect.objectContaining({ surface: 'profile', seen: true }));
});

test('one without a post counts as well, and is no sign that the site changed', async () => {
  page.show('<p>No posts yet</p>');
  page.open('/someone/', { ...RULES });
  await page.scroll(20);
  expect(page.sentOf('claim').at(-1)).toMatchObject({ surface: 'profile' });
  expect(page.sentOf('mismatch')).toEqual([]);
});

test('one’s own does not: neither its posts nor a moment before the way to edit it is drawn', async () => {
  page.show('<p>Loading</p>');
  page.open('/me/', { ...RULES });
  await page.scroll(1);
  page.show(`<a href="/edit">Edit</a>${ONE_POST}`);
  await page.scroll(15);
  expect(page.sentOf('claim')).toEqual([]);
});

test('one’s own that stays in the document behind somebody else’s changes nothing', async () => {
  page.show(`<div hidden><a href="/edit">Edit</a></div>${ONE_POST}`);
  page.open('/someone/', { ...RULES });
  await page.scroll(12);
  expect(page.sentOf('claim')).not.toEqual([]);
});

test('settings and messages that look like a profile to its rule stay what they are', async () => {
  for (const path of ['/settings', '/direct/']) {
    page.open(path, { ...RULES });
    await page.scroll(12);
    expect(page.sentOf('claim')).toEqual([]);
    expect(page.handle.place()?.surface).not.toBe('profile');
    page.handle.stop();
  }
  page.open('/someone/', { ...RULES });
});

test.each([
  ['that its page does not know by itself', RULES],
  ['that its page knows by itself', { ...RULES, surfaces: [...RULES.surfaces, ...(PROFILES.profile?.rules ?? [])] }],
])('a profile %s counts only for whoever turned it on, and stops as it is turned off', async (_, rules) => {
  page.answerWith();
  page.open('/someone/', { ...rules });
  await page.scroll(12);
  expect(page.sentOf('claim')).toEqual([]);
  page.answerWith(PROFILES);
  page.handle.orders({ kind: 'orders', ask: true });
  await page.scroll(2);
  expect(page.handle.counting()).toBe(true);
  page.answerWith();
  page.handle.orders({ kind: 'orders', ask: true });
  await page.scroll(2);
  expect(page.handle.counting()).toBe(false);
});
