import type { Case, Network } from '../types.ts';

/** Threads. Several columns can share the address "/"; a quoted post nests a second container and counts with the
 *  outer one. */
export default {
  id: 'threads',
  name: 'Threads',
  tier: 1,
  matches: ['*://*.threads.net/*', '*://*.threads.com/*'],
  host: '^(?:www\\.)?threads\\.(?:net|com)$',
  apart: ['l.threads.com'],
  surfaces: [
    { surface: 'post', path: '^/(?:@[^/]+/post|t)/[^/]+' },
    { surface: 'compose', path: '^/(?:compose|intent(?:/post)?)(?:/|$)' },
    { surface: 'messages', path: '^/(?:messages|direct|inbox)(?:/|$)' },
    { surface: 'notifications', path: '^/activity(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/search/?$', query: { serp_type: '^tags$' } },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'settings', path: '^/settings(?:/|$)' },
    { surface: 'feed', variant: 'following', path: '^/following/?$' },
    { surface: 'feed', variant: 'list', path: '^/custom_feed/' },
    { surface: 'explore', variant: 'tag', path: '^/(?:community|communities|topic|topics|tag)/' }, // unverified
    { surface: 'feed', variant: 'home', path: '^/(?:for_you)?/?$' },
    {
      surface: 'other',
      path: '^/(?:liked|saved|insights|login|about|privacy|terms|ghost_posts|download|nonconsented)(?:/|$)',
    },
    { surface: 'profile', path: '^/@[^/]+(?:/(?:replies|media|reposts|followers|following))?/?$' },
  ],
  item: 'div[data-pressable-container=true]:has(a[href*="/post/"])',
  itemId: [{ find: 'a[href*="/post/"]', part: '/post/([\\w-]+)' }],
  loggedOut: 'a[href^="/login"]',
  busy: '[role=dialog] [role=progressbar]',
  messages: '/messages/',
  soft: {
    counts: {
      likes: [
        {
          css: 'div[data-pressable-container=true] div[role=button]:has(svg[aria-label]) span',
          labels: 'div[data-pressable-container=true] div[role=button]:has(svg[aria-label])',
          seen: { how: 'list', day: '2026-08-08', from: 'xiangthebung/Decaf' },
        },
      ],
    },
    room: [
      {
        css: 'div[data-pressable-container=true]:has(a[href*="/post/"]):not([data-pressable-container=true] *)',
        on: ['feed'],
        seen: { how: 'list', day: '2026-08-08', from: 'xiangthebung/Decaf' },
      },
    ],
  },
  from: 'public page fixtures, xiangthebung/Decaf, jordwest/news-feed-eradicator (2026-08-21)',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: '2026-02-16', what: 'posts' },
    { how: 'page', day: '2025-12-31', what: 'links to tags' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.threads.com/activity', 'notifications'],
  ['https://www.threads.com/@zuck/post/Cuw8abc_12/media', 'post'],
  ['https://www.threads.com/settings/privacy', 'settings'],
  ['https://l.threads.com/?u=x', null],
  ['https://www.threads.com/@zuck', 'profile'],
  ['https://www.threads.com/search?q=cats&serp_type=default', 'search'],
  ['https://www.threads.com/search?q=cats&serp_type=tags&tag_id=17841', 'explore', 'tag'],
  ['https://www.threads.net/', 'feed', 'home'],
  ['https://www.threads.com/liked', 'other'],
  ['https://www.threads.com/settings', 'settings'],
  ['https://www.threads.com/unheard/of', 'other'],
  ['https://l.threads.com/', null],
];
