import type { Case, Network } from '../types.ts';

/** Quora. A question is a post. Spaces have hosts of their own and are no part of it. */
export default {
  id: 'quora',
  name: 'Quora',
  tier: 2,
  matches: ['*://*.quora.com/*'],
  host: '^(?:(?:www|[a-z]{2})\\.)?quora\\.com$',
  apart: ['help.quora.com', 'business.quora.com'],
  surfaces: [
    { surface: 'messages', path: '^/messages(?:/|$)' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|preferences)(?:/|$)' },
    { surface: 'feed', variant: 'following', path: '^/following(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/topic/' },
    {
      surface: 'other',
      path: '^/(?:answer|spaces|about|careers|press|contact|bookmarks|drafts|stats|qplus|login|logout|partners|sitemap)(?:/|$)',
    },
    { surface: 'profile', path: '^/profile/' },
    { surface: 'post', path: '^/(?:unanswered/)?[^/-]+-[^/]+(?:/answers?(?:/.*)?)?$' },
    { surface: 'feed', variant: 'home', path: '^/$' },
  ],
  item: '[class*=dom_annotate_multifeed_bundle_]:not([class*=AdBundle]):not([class*=PromptBundle])',
  itemId: [{ find: 'a[href*="/answer/"]' }, { find: 'a.post_timestamp' }],
  loggedOut: 'input#password',
  messages: '/messages',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [{ how: 'list', day: '2026-10-02', what: 'answers of a topic (measured by a public extension)' }],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.quora.com/', 'feed', 'home'],
  ['https://www.quora.com/following', 'feed', 'following'],
  ['https://es.quora.com/', 'feed', 'home'],
  ['https://www.quora.com/topic/Cats', 'explore', 'tag'],
  ['https://www.quora.com/Why-do-cats-purr', 'post'],
  ['https://www.quora.com/Why-do-cats-purr/answer/Some-Body', 'post'],
  ['https://www.quora.com/messages/', 'messages'],
  ['https://www.quora.com/notifications', 'notifications'],
  ['https://www.quora.com/search?q=cats', 'search'],
  ['https://www.quora.com/settings/privacy', 'settings'],
  ['https://www.quora.com/profile/Some-Body', 'profile'],
  ['https://www.quora.com/unheard/of', 'other'],
  ['https://somespace.quora.com/', null],
];
