import type { Case, Network } from '../types.ts';

/** 9GAG. Interests are communities; hot, trending and fresh are explore. */
export default {
  id: 'ninegag',
  name: '9GAG',
  tier: 2,
  matches: ['*://9gag.com/*', '*://www.9gag.com/*', '*://m.9gag.com/*'],
  host: '^(?:www\\.|m\\.)?9gag\\.com$',
  apart: ['about.9gag.com'],
  surfaces: [
    { surface: 'post', path: '^/(?:gag|photo|tv/p)/[^/]+' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'messages', path: '^/(?:chat|chats|messages)(?:/|$)' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|account)(?:/|$)' },
    { surface: 'compose', path: '^/submit(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/tag/' },
    { surface: 'explore', path: '^/(?:hot|trending|fresh|top|shuffle|random)(?:/|$)' },
    { surface: 'feed', variant: 'community', path: '^/interest/[^/]+(?:/(?:hot|trending|fresh|top))?/?$' },
    { surface: 'feed', variant: 'home', path: '^/(?:home)?/?$' },
    { surface: 'profile', path: '^/u/[^/]+' },
  ],
  item: 'article[id^=jsid-post-]',
  itemId: [{ find: 'article[id^=jsid-post-]', attr: 'id', part: 'post-(\\w+)' }],
  loggedOut: 'a[href="/login"]',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://9gag.com/', 'feed', 'home'],
  ['https://9gag.com/home', 'feed', 'home'],
  ['https://9gag.com/trending', 'explore'],
  ['https://9gag.com/interest/cats/fresh', 'feed', 'community'],
  ['https://9gag.com/tag/cats', 'explore', 'tag'],
  ['https://9gag.com/gag/aQzBnoN', 'post'],
  ['https://9gag.com/u/somebody', 'profile'],
  ['https://9gag.com/search?query=cats', 'search'],
  ['https://9gag.com/settings/account', 'settings'],
  ['https://9gag.com/notifications', 'notifications'],
  ['https://9gag.com/submit', 'compose'],
  ['https://9gag.com/unheard/of', 'other'],
  ['https://about.9gag.com/', null],
];
