import type { Case, Network } from '../types.ts';

/** Substack: the reader at substack.com, with home, notes and inbox. Publications have hosts of their own and are
 *  no feed. Nobody has seen a page of it. */
export default {
  id: 'substack',
  name: 'Substack',
  tier: 2,
  matches: ['*://substack.com/*', '*://www.substack.com/*'],
  host: '^(?:www\\.)?substack\\.com$',
  apart: ['support.substack.com', 'on.substack.com', 'open.substack.com'],
  surfaces: [
    { surface: 'compose', path: '^/(?:home|notes)/?$', query: { action: '^compose$' } },
    { surface: 'compose', path: '^/(?:publish|compose|getstarted)(?:/|$)' },
    { surface: 'messages', path: '^/(?:chat|messages)(?:/|$)' },
    { surface: 'notifications', path: '^/activity(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|account)(?:/|$)' },
    { surface: 'post', path: '^/(?:home|inbox)/post/' },
    { surface: 'post', path: '^/(?:@[^/]+/)?note/c-\\d+' },
    { surface: 'post', path: '^/(?:@[^/]+/)?p[-/][^/]+' },
    { surface: 'feed', variant: 'following', path: '^/inbox(?:/|$)' },
    { surface: 'feed', variant: 'home', path: '^/(?:home|notes)?/?$' },
    { surface: 'explore', path: '^/(?:explore|discover|browse|top|leaderboard|topics?)(?:/|$)' },
    { surface: 'profile', path: '^/@[^/]+(?:/[^/]+)?/?$' },
  ],
  item: '[class*=feedItem-],[role=article]',
  itemId: [
    { find: 'a[href*="/note/c-"]', part: '/note/(c-\\d+)' },
    { find: 'a[href*="/p-"]', part: '/p-(\\d+)' },
  ],
  loggedOut: 'a[href*="/sign-in"]',
  messages: '/chat',
  from: 'addresses by public code; selectors are general knowledge',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://substack.com/home', 'feed', 'home'],
  ['https://substack.com/notes', 'feed', 'home'],
  ['https://substack.com/inbox', 'feed', 'following'],
  ['https://substack.com/home/post/p-195175274', 'post'],
  ['https://substack.com/@somebody/note/c-123', 'post'],
  ['https://substack.com/home?action=compose', 'compose'],
  ['https://substack.com/chat', 'messages'],
  ['https://substack.com/activity', 'notifications'],
  ['https://substack.com/search/cats', 'search'],
  ['https://substack.com/settings', 'settings'],
  ['https://substack.com/@somebody', 'profile'],
  ['https://substack.com/explore', 'explore'],
  ['https://substack.com/unheard/of', 'other'],
  ['https://somebody.substack.com/', null],
];
