// What a person says of a page stands above our rules, for that kind of address and that network, and never over a private place.
import { describe, expect, test } from 'vitest';
import { pageKindOf, withCorrection, withPointed } from '../../../lib/corrections/apply.ts';
import type { Choice, Corrections, PageCorrection } from '../../../lib/corrections/types.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';

const NOTHING: Corrections = { corrections: [], pointed: [] };
const hosts = { ...NO_HOSTS, sites: ['forum.example', 'other.example'], mastodon: ['social.example'] };

const kindOf = (address: string, corrections: PageCorrection[] = []) => {
  const kind = pageKindOf(new URL(`https://${address}`), { ...NOTHING, ...hosts, corrections });
  if (!kind) throw new Error(`no network: ${address}`);
  return kind;
};
const say = (address: string, surface: Choice, before: PageCorrection[] = []) =>
  withCorrection(before, kindOf(address, before), surface, 1);
const isA = (address: string, said: PageCorrection[]) => kindOf(address, said).place.surface;

test('a tab that our rules do not know is a feed as soon as a person says so, and so is its like', () => {
  const said = say('www.linkedin.com/feed/somethingnew/', 'feed');
  expect(isA('www.linkedin.com/feed/somethingnew/', [])).toBe('other');
  expect(kindOf('www.linkedin.com/feed/somethingnew/', said).place).toEqual({
    network: 'linkedin',
    surface: 'feed',
    own: true,
  });
  expect(isA('de.linkedin.com/feed/another-new-one', said)).toBe('feed');
});

test('a blank stands for no word that the site itself uses', () => {
  const said = say('www.linkedin.com/somethingnew', 'feed');
  expect(isA('www.linkedin.com/jobs', said)).toBe('other');
  expect(isA('www.linkedin.com/feed/', said)).toBe('feed');
  expect(kindOf('www.linkedin.com/feed/', said).place.own).toBeUndefined();
});

test('it holds on its own network and nowhere else', () => {
  const said = say('forum.example/inbox/1', 'messages');
  expect(isA('forum.example/inbox/2', said)).toBe('messages');
  expect(isA('other.example/inbox/2', said)).toBe('feed');
});

test('the nearer of two patterns wins, whichever came first', () => {
  const near = say('forum.example/u/someone/activity', 'other');
  const far = say('forum.example/u/someone/unheard', 'messages', near);
  expect(isA('forum.example/u/other/activity', far)).toBe('other');
  expect(isA('forum.example/u/other/whatever', far)).toBe('messages');
});

test('saying what our rules say takes the correction back, and saying anew replaces it', () => {
  const page = 'www.linkedin.com/feed/somethingnew/';
  const twice = say(page, 'stories', say(page, 'feed'));
  expect(twice).toHaveLength(1);
  expect(say(page, 'other', twice)).toEqual([]);
});

describe('private places', () => {
  test.each(['www.linkedin.com/messaging/', 'x.com/settings/account', 'www.linkedin.com/login', 'x.com/compose/post'])(
    '%s may be taken for nothing else',
    (address) => expect(kindOf(address).choices).toEqual([]),
  );

  test('a site that was added whole tells its messages and its settings apart', () => {
    expect(kindOf('forum.example/latest').choices).toContain('messages');
    expect(kindOf('forum.example/settings/profile').choices).toEqual(['messages', 'other']);
    const said = say('forum.example/settings/profile', 'other', say('forum.example/inbox', 'messages'));
    expect([isA('forum.example/inbox', said), isA('forum.example/settings/profile', said)]).toEqual([
      'messages',
      'other',
    ]);
    expect(isA('forum.example/latest', said)).toBe('feed');
  });
});

test('of posts that were pointed at, the last on each surface of a network is kept', () => {
  const one = { network: 'x', surface: 'feed', selector: 'article', fits: 3, at: 1 } as const;
  const two = { ...one, selector: 'div[role="article"]', at: 2 };
  const explore = { ...one, surface: 'explore' } as const;
  expect(withPointed(withPointed([one], explore), two)).toEqual([explore, two]);
});
