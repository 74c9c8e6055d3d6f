import type { Case, Network } from '../types.ts';

/** Rumble. The front page and its lists count; what one opens is a video. */
export default {
  id: 'rumble',
  name: 'Rumble',
  tier: 2,
  matches: ['*://rumble.com/*', '*://www.rumble.com/*'],
  host: '^(?:www\\.)?rumble\\.com$',
  apart: ['help.rumble.com', 'ads.rumble.com', 'corp.rumble.com'],
  surfaces: [
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'messages', path: '^/messages(?:/|$)' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'settings', path: '^/account(?:/|$)' },
    { surface: 'compose', path: '^/(?:upload(?:\\.php)?|studio)(?:/|$)' },
    { surface: 'shorts', path: '^/shorts(?:/|$)' },
    { surface: 'post', path: '^/v[0-9a-z]{4,}-' },
    { surface: 'post', path: '^/embed/' },
    { surface: 'feed', variant: 'following', path: '^/(?:subscriptions|my-feed|following)(?:/|$)' },
    {
      surface: 'explore',
      path: '^/(?:browse|videos|editor-picks|category|leaderboard|live|podcasts|gaming|news|sports|viral|music|trending)(?:/|$)',
    },
    { surface: 'profile', path: '^/(?:c|user)/[^/]+' },
    { surface: 'feed', variant: 'home', path: '^/$' },
  ],
  item: '.videostream,[role=listitem][data-video-id],article.video-item',
  items: { shorts: 'main:has(video)' },
  itemId: [
    { part: '/shorts/(\\w+)' },
    { find: '[data-video-id]', attr: 'data-video-id' },
    { find: 'a[href*="/v"]', part: '/(v[0-9a-z]+)-' },
  ],
  loggedOut: 'a[href*="/login.php"]',
  posts: 'video',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://rumble.com/', 'feed', 'home'],
  ['https://rumble.com/subscriptions', 'feed', 'following'],
  ['https://rumble.com/browse/live', 'explore'],
  ['https://rumble.com/shorts', 'shorts'],
  ['https://rumble.com/v1abcd-some-words.html', 'post'],
  ['https://rumble.com/c/somebody', 'profile'],
  ['https://rumble.com/search/all?q=cats', 'search'],
  ['https://rumble.com/account/profile', 'settings'],
  ['https://rumble.com/upload.php', 'compose'],
  ['https://rumble.com/notifications', 'notifications'],
  ['https://rumble.com/login.php', 'other'],
  ['https://rumble.com/unheard/of', 'other'],
  ['https://help.rumble.com/', null],
];
