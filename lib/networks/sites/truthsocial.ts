import type { Case, Network } from '../types.ts';

/** Truth Social, a descendant of Mastodon in another dress. Nobody has seen a page of it. */
export default {
  id: 'truthsocial',
  name: 'Truth Social',
  tier: 2,
  matches: ['*://truthsocial.com/*', '*://www.truthsocial.com/*'],
  host: '^(?:www\\.)?truthsocial\\.com$',
  apart: ['help.truthsocial.com'],
  surfaces: [
    { surface: 'messages', path: '^/(?:messages|chats|conversations)(?:/|$)' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|auth|filters|edit-profile)(?:/|$)' },
    { surface: 'compose', path: '^/(?:statuses/new|share)(?:/|$)' },
    { surface: 'post', path: '^/@[^/]+/(?:posts/)?\\d+' },
    { surface: 'post', path: '^/group/[^/]+/posts/\\d+' },
    { surface: 'feed', variant: 'home', path: '^/home(?:/|$)' },
    { surface: 'feed', variant: 'community', path: '^/(?:group/[^/]+|groups)/?$' },
    { surface: 'feed', variant: 'list', path: '^/list/\\d+' },
    { surface: 'explore', variant: 'tag', path: '^/tags?/' },
    { surface: 'explore', path: '^/(?:explore|discover|trends|timeline|suggestions)(?:/|$)' },
    { surface: 'profile', path: '^/@[^/]+(?:/[a-z_]+)?/?$' },
    { surface: 'feed', variant: 'home', path: '^/$' },
  ],
  item: '[data-testid=status],.status__wrapper',
  itemId: [
    { find: 'a[href*="/posts/"]', part: '/posts/(\\d+)' },
    { find: '[data-id]', attr: 'data-id' },
  ],
  loggedOut: 'a[href^="/login"]',
  messages: '/messages',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://truthsocial.com/home', 'feed', 'home'],
  ['https://truthsocial.com/', 'feed', 'home'],
  ['https://truthsocial.com/explore', 'explore'],
  ['https://truthsocial.com/tags/cats', 'explore', 'tag'],
  ['https://truthsocial.com/@somebody/posts/113', 'post'],
  ['https://truthsocial.com/@somebody', 'profile'],
  ['https://truthsocial.com/group/cats', 'feed', 'community'],
  ['https://truthsocial.com/messages', 'messages'],
  ['https://truthsocial.com/notifications', 'notifications'],
  ['https://truthsocial.com/search', 'search'],
  ['https://truthsocial.com/settings/profile', 'settings'],
  ['https://truthsocial.com/unheard/of', 'other'],
  ['https://help.truthsocial.com/', null],
];
