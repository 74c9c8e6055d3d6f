import type { Case, Network } from '../types.ts';

/** Imgur. The front page is a feed; a picture or an album is a post. */
export default {
  id: 'imgur',
  name: 'Imgur',
  tier: 2,
  matches: ['*://imgur.com/*', '*://www.imgur.com/*', '*://m.imgur.com/*'],
  host: '^(?:www\\.|m\\.)?imgur\\.com$',
  apart: ['i.imgur.com', 'help.imgur.com', 'api.imgur.com'],
  surfaces: [
    { surface: 'messages', path: '^/(?:account/messages|user/[^/]+/chat)(?:/|$)' },
    { surface: 'notifications', path: '^/account/notifications(?:/|$)' },
    { surface: 'settings', path: '^/account(?:/|$)' },
    { surface: 'compose', path: '^/(?:upload|memegen|vidgif)(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'post', path: '^/(?:gallery|a|t/[^/]+|r/[^/]+)/[A-Za-z0-9-]+' },
    { surface: 'explore', variant: 'tag', path: '^/(?:t|topic)/[^/]+/?$' },
    { surface: 'feed', variant: 'community', path: '^/r/[^/]+/?$' },
    { surface: 'explore', path: '^/(?:new|top|hot|random)(?:/|$)' },
    { surface: 'profile', path: '^/user/[^/]+' },
    { surface: 'other', path: '^/(?:signin|register|about|tos|privacy|rules|apps|emerald|blog|removalrequest)(?:/|$)' },
    { surface: 'feed', variant: 'home', path: '^/$' },
    { surface: 'post', path: '^/[A-Za-z0-9]{5,8}/?$' },
  ],
  item: '.Post-item',
  itemId: [{ find: 'a[href*="/gallery/"]', part: '/gallery/([\\w-]+)' }],
  loggedOut: 'a[href*="/signin"]',
  from: 'general knowledge',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://imgur.com/', 'feed', 'home'],
  ['https://m.imgur.com/', 'feed', 'home'],
  ['https://imgur.com/t/cats', 'explore', 'tag'],
  ['https://imgur.com/gallery/some-words-aBcD123', 'post'],
  ['https://imgur.com/t/cats/aBcD123', 'post'],
  ['https://imgur.com/a/aBcD123', 'post'],
  ['https://imgur.com/aBcD123', 'post'],
  ['https://imgur.com/user/somebody', 'profile'],
  ['https://imgur.com/account/messages', 'messages'],
  ['https://imgur.com/account/settings', 'settings'],
  ['https://imgur.com/upload', 'compose'],
  ['https://imgur.com/search?q=cats', 'search'],
  ['https://imgur.com/unheard/of', 'other'],
  ['https://i.imgur.com/aBcD123.png', null],
];
