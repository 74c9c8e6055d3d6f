import type { Case, Network } from '../types.ts';

/** VK. Posts, clips and stories open over any page by a query parameter; private places stand above those. Posts have had new
 *  markup since December 2024; the old one is still served to some. */
export default {
  id: 'vk',
  name: 'VK',
  tier: 2,
  matches: ['*://*.vk.com/*', '*://*.vk.ru/*'],
  host: '^(?:www\\.|m\\.|new\\.)?vk\\.(?:com|ru)$',
  apart: ['id.vk.com', 'login.vk.com', 'dev.vk.com'],
  surfaces: [
    { surface: 'notifications', path: '^/(?:feed|al_feed\\.php)/?$', query: { section: '^notifications$' } },
    { surface: 'explore', variant: 'tag', path: '^/feed/?$', query: { section: '^search$', q: '^#' } },
    { surface: 'search', path: '^/feed/?$', query: { section: '^search$' } },
    { surface: 'messages', path: '^/(?:im|mail|write\\d+)(?:/|$)' },
    { surface: 'notifications', path: '^/notifications' },
    { surface: 'search', path: '^/search' },
    { surface: 'settings', path: '^/settings' },
    { surface: 'post', path: '.*', query: { w: '^wall' } },
    { surface: 'post', path: '.*', query: { z: '^(?:photo|video)' } },
    { surface: 'shorts', path: '.*', query: { z: '^clip' } },
    { surface: 'stories', path: '.*', query: { w: '^story' } },
    { surface: 'feed', variant: 'home', path: '^/(?:feed|al_feed\\.php)/?$' },
    { surface: 'shorts', path: '^/clips?(?:/|$|-?\\d)' },
    { surface: 'stories', path: '^/stor(?:y|ies)' },
    { surface: 'post', path: '^/(?:wall|photo|video|album|topic|market|article|@[^/]+-)-?\\d+_\\d+' },
    { surface: 'explore', path: '^/(?:video|videos|discover|explore)/?$' },
    {
      surface: 'other',
      path: '^/(?:friends|groups|audio|audios\\d*|market|apps|games|docs|bookmarks|fave|services|about|help|support|login|join|edit|calls|albums-?\\d+|mini_apps|vkpay|cc|jobs|ads|stats|terms|privacy|press|safety|blog|brand|licence|data_protection|restore|logout|share\\.php|away\\.php|away|badbrowser\\.php|verify|promo)(?:/|$)',
    },
    { surface: 'feed', variant: 'home', path: '^/$' }, // unverified
    { surface: 'profile', path: '^/[A-Za-z0-9_.]+/?$' },
  ],
  item: '.feed_row:has(.post,._post),[data-testid=post],[data-post-id],[class*=vkitPost__root],[role=feed] article',
  items: { shorts: '[role=dialog]:has(video),main:has(video)' },
  itemId: [
    { find: '[data-post-id]', attr: 'data-post-id' },
    { find: 'a[href^="/wall"]', part: 'wall(-?\\d+_\\d+)' },
    { part: 'clip(-?\\d+_\\d+)' },
  ],
  layouts: {
    '2025': '[data-testid=post],[class*=vkitPost__root]',
    '2022': '.feed_row',
  },
  loggedOut: '.VkIdForm__form,.UnauthActionBox,#index_login',
  messages: '/im',
  from: 'vknext/vk-classic-feed (2025-09-25), RSS-Bridge #4371 and #4418 (December 2024); addresses partly general knowledge',
  read: '2026-11-23',
  seenOn: [
    { how: 'list', day: '2024-12', what: 'posts of the new markup (RSS-Bridge)' },
    { how: 'list', day: '2025-09-25', what: 'posts of the old one (vk-classic-feed)' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://vk.com/groups', 'other'],
  ['https://m.vk.com/feed', 'feed', 'home'],
  ['https://vk.com/photo-1_2', 'post'],
  ['https://vk.com/settings', 'settings'],
  ['https://vk.com/club1', 'profile'],
  ['https://vk.com/video', 'explore'],
  ['https://vk.com/im/convo/123', 'messages'],
  ['https://vk.com/feed?section=search&q=cats', 'search'],
  ['https://vk.com/feed?z=clip-123_456', 'shorts'],
  ['https://vk.com/im?z=clip-1_2', 'messages'],
  ['https://vk.com/unheard/of', 'other'],
  ['https://id.vk.com/', null],
  ['https://vk.com/feed?section=search&q=%23cats', 'explore', 'tag'],
  ['https://vk.com/feed?section=recommended', 'feed', 'home'],
  ['https://vk.com/feed?section=notifications', 'notifications'],
  ['https://m.vk.com/mail', 'messages'],
  ['https://vk.com/wall-1_2', 'post'],
];
