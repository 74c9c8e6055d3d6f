import type { Case, Network } from '../types.ts';

/** Kick: live television, like Twitch. A channel that one watches is a post. */
export default {
  id: 'kick',
  name: 'Kick',
  tier: 2,
  matches: ['*://kick.com/*', '*://www.kick.com/*', '*://m.kick.com/*'],
  host: '^(?:www\\.|m\\.)?kick\\.com$',
  apart: ['dashboard.kick.com', 'help.kick.com'],
  surfaces: [
    { surface: 'feed', variant: 'following', path: '^/following(?:/|$)' },
    { surface: 'explore', path: '^/(?:browse|category|categories)(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'messages', path: '^/(?:messages|whispers)(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|dashboard|transactions|subscriptions)(?:/|$)' },
    { surface: 'post', path: '^/(?:video|clip)/' },
    { surface: 'post', path: '^/[^/]+/(?:videos|clips)/[^/]+' },
    {
      surface: 'other',
      path: '^/(?:about|careers|community-guidelines|terms-of-service|privacy-policy|login|signup|auth|popout|privacy|terms|jobs|legal|download)(?:/|$)',
    },
    { surface: 'profile', path: '^/[A-Za-z0-9_-]+/(?:about|videos|clips|schedule)/?$' },
    { surface: 'explore', path: '^/$' },
    { surface: 'post', variant: 'live', path: '^/[A-Za-z0-9_-]+/?$' },
  ],
  item: '[class*="group/card"]',
  itemId: [{ find: 'a[href^="/"]' }],
  loggedOut: '[data-testid=login]',
  posts: 'video',
  from: 'general knowledge',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://kick.com/', 'explore'],
  ['https://kick.com/following', 'feed', 'following'],
  ['https://kick.com/browse/categories', 'explore'],
  ['https://kick.com/category/cats', 'explore'],
  ['https://kick.com/somebody', 'post', 'live'],
  ['https://kick.com/somebody/videos/0123-abcd', 'post'],
  ['https://kick.com/somebody/about', 'profile'],
  ['https://kick.com/search?query=cats', 'search'],
  ['https://kick.com/settings/profile', 'settings'],
  ['https://kick.com/login', 'other'],
  ['https://kick.com/unheard/of', 'other'],
  ['https://dashboard.kick.com/', null],
];
