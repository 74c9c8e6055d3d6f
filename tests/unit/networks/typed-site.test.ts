import { expect, test } from 'vitest';
import { readSite } from '../../../lib/networks/typed-site.ts';

test.each([
  ['my.forum.example/board?page=2', { is: 'host', host: 'my.forum.example', list: 'sites' }],
  ['https://mastodon.social/home', { is: 'host', host: 'mastodon.social', list: 'mastodon' }],
  ['www.instagram.com', { is: 'known', network: 'instagram' }],
  ['web.whatsapp.com', { is: 'messenger', name: 'WhatsApp' }],
  ['not a site', { is: 'nothing' }],
  ['', { is: 'nothing' }],
])('%j', (typed, site) => {
  expect(readSite(typed)).toEqual(site);
});
