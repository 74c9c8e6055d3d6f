import type { Case, Network } from '../types.ts';

/** Pixelfed on any server that the person names; the hosts below are known without naming. The class of a post is from the
 *  app's own source. */
export default {
  id: 'pixelfed',
  name: 'Pixelfed',
  tier: 2,
  matches: [],
  hosts: 'named',
  sign: 'meta[name=generator][content=pixelfed],meta[name=application-name][content=Pixelfed],meta[property="og:site_name"][content=Pixelfed],meta[property="og:site_name"][content=pixelfed]',
  host: '^pixelfed\\.(?:social|de|tokyo|art|uno|au)$',
  surfaces: [
    { surface: 'messages', path: '^/(?:i/web/)?(?:account/)?direct(?:/|$)' },
    { surface: 'notifications', path: '^/(?:i/web/notifications|account/activity)(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|i/admin|account|auth)(?:/|$)' },
    { surface: 'compose', path: '^/i/(?:web/)?compose(?:/|$)' },
    { surface: 'search', path: '^/i/(?:results|web/search)(?:/|$)' },
    { surface: 'stories', path: '^/(?:stories|i/stories)/[^/]+' },
    { surface: 'explore', variant: 'tag', path: '^/discover/tags/' },
    { surface: 'explore', variant: 'tag', path: '^/i/web/hashtag/' },
    { surface: 'explore', path: '^/(?:i/web/)?discover(?:/|$)' },
    { surface: 'explore', variant: 'firehose', path: '^/(?:i/web/)?timeline/(?:local|global|public|network)(?:/|$)' },
    { surface: 'explore', variant: 'firehose', path: '^/timeline/(?:public|network)(?:/|$)' },
    { surface: 'feed', variant: 'community', path: '^/i/web/groups?/[^/]+(?:/.*)?$' },
    { surface: 'post', path: '^/(?:i/web/post|p/[^/]+)/[^/]+' },
    { surface: 'feed', variant: 'home', path: '^/i/web(?:/timeline/home)?/?$' },
    { surface: 'profile', path: '^/i/web/profile/' },
    { surface: 'other', path: '^/(?:i|site|login|register|password|api|oauth|about|home)(?:/|$)' },
    { surface: 'feed', variant: 'home', path: '^/$' },
    { surface: 'profile', path: '^/@?[A-Za-z0-9_.-]+/?$' },
  ],
  item: '.timeline-status-component',
  items: {
    stories: 'main:has(img,video)',
    explore: '.timeline-status-component,main a[href*="/post/"]:has(img,canvas),main a[href*="/p/"]:has(img,canvas)',
  },
  itemId: [
    { part: '/stories/([^/?#]+)' },
    { find: 'a[href*="/post/"],a[href*="/p/"]', part: '/(?:post|p/[^/]+)/(\\w+)' },
  ],
  loggedOut: 'a[href$="/login"]',
  messages: '/i/web/direct',
  from: "parts of the app's own source, for the rest general knowledge",
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://pixelfed.social/i/web', 'feed', 'home'],
  ['https://pixelfed.social/', 'feed', 'home'],
  ['https://pixelfed.social/i/web/timeline/local', 'explore', 'firehose'],
  ['https://pixelfed.social/i/web/discover', 'explore'],
  ['https://pixelfed.social/discover/tags/cats', 'explore', 'tag'],
  ['https://pixelfed.social/stories/somebody', 'stories'],
  ['https://pixelfed.social/p/somebody/123456', 'post'],
  ['https://pixelfed.social/i/web/post/123456', 'post'],
  ['https://pixelfed.social/i/web/direct', 'messages'],
  ['https://pixelfed.social/i/web/notifications', 'notifications'],
  ['https://pixelfed.social/settings/home', 'settings'],
  ['https://pixelfed.social/somebody', 'profile'],
  ['https://pixelfed.social/i/unheard/of', 'other'],
  ['https://pixelfed.social.evil.test/', null],
];
