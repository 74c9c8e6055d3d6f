// From an address to its kind: what a person finds again, with nothing of a person in it.
import { describe, expect, test } from 'vitest';
import { patternOf, patternText } from '../../../lib/corrections/pattern.ts';
import { rulesOf } from '../../../lib/networks/classify.ts';
import { networks } from '../../../lib/networks/index.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';
import type { PageRules } from '../../../lib/networks/types.ts';

const extra = { ...NO_HOSTS, mastodon: ['social.example'], sites: ['forum.example'] };
const textOf = (address: string) => {
  const url = new URL(`https://${address}`);
  return patternText(patternOf(rulesOf(networks, url.hostname, extra) as PageRules, url));
};

describe('the kind of an address keeps the words of the site, and a blank for all else', () => {
  test.each([
    ['www.linkedin.com/feed/somethingnew/', 'linkedin.com/feed/…'],
    ['www.linkedin.com/feed/foryou/?x=secret#part', 'linkedin.com/feed/foryou'],
    ['www.linkedin.com/', 'linkedin.com/'],
    ['www.linkedin.com/in/someone-real-1a2b3c/', 'linkedin.com/in/…'],
    ['de.linkedin.com/in/feed', 'linkedin.com/in/…'],
    ['x.com/someone/status/123456', 'x.com/…/status/…'],
    ['www.reddit.com/r/news/comments/1abc/a_title_here/', 'reddit.com/r/…/comments/…/…'],
    ['old.reddit.com/r/cats', 'old.reddit.com/r/…'],
    ['someone.tumblr.com/post/123/title', '….tumblr.com/post/…/…'],
    ['social.example/@me/12345', 'social.example/…/…'],
    ['forum.example/inbox/77', 'forum.example/inbox/…'],
    ['forum.example/u/inbox/posts', 'forum.example/u/…/posts'],
    ['forum.example/Feed//Latest/', 'forum.example/feed/latest'],
    ['forum.example/aa/bb/cc/dd/ee/ff/gg', 'forum.example/…/…/…/…/…/…'],
    ['forum.example/caf%C3%A9', 'forum.example/…'],
  ])('%s is %s', (address, text) => expect(textOf(address)).toBe(text));
});
