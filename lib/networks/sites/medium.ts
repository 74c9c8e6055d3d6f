import type { Case, Network } from '../types.ts';

/** Medium. Its home is a feed; stories are posts. Blogs under hosts of their own are no part of it. */
export default {
  id: 'medium',
  name: 'Medium',
  tier: 2,
  matches: ['*://medium.com/*', '*://www.medium.com/*'],
  host: '^(?:www\\.)?medium\\.com$',
  apart: ['help.medium.com', 'policy.medium.com', 'blog.medium.com'],
  surfaces: [
    { surface: 'notifications', path: '^/me/(?:notifications|activity)(?:/|$)' },
    { surface: 'settings', path: '^/me/settings(?:/|$)' },
    { surface: 'compose', path: '^/(?:new-story|p/[0-9a-f]+/edit)(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    {
      surface: 'other',
      path: '^/(?:me|m|about|membership|plans|creators|policy|jobs|explore-topics|sitemap|partner-program|business|gift|_)(?:/|$)',
    },
    { surface: 'explore', variant: 'tag', path: '^/tag/' },
    { surface: 'explore', path: '^/(?:topics?|browse)(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/$', query: { tag: '.+' } },
    { surface: 'feed', variant: 'following', path: '^/$', query: { feed: '^following$' } },
    { surface: 'feed', variant: 'home', path: '^/(?:home)?/?$' },
    { surface: 'post', path: '^/p/[0-9a-f]+' },
    { surface: 'post', path: '^/[^/]+/[^/]+-[0-9a-f]{8,}/?$' },
    { surface: 'profile', path: '^/@?[^/]+(?:/(?:about|followers|following|lists?|archive|latest)(?:/.*)?)?/?$' },
  ],
  item: 'article[data-testid=post-preview]',
  itemId: [
    { find: '[data-href]', attr: 'data-href', part: '-([0-9a-f]{8,})' },
    { find: 'a[href*="-"]', part: '-([0-9a-f]{8,})' },
  ],
  loggedOut: 'a[href*="/m/signin"]',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://medium.com/', 'feed', 'home'],
  ['https://medium.com/?feed=following', 'feed', 'following'],
  ['https://medium.com/?tag=cats', 'explore', 'tag'],
  ['https://medium.com/tag/cats/recommended', 'explore', 'tag'],
  ['https://medium.com/@somebody/a-title-0123456789ab', 'post'],
  ['https://medium.com/some-blog/a-title-0123456789ab', 'post'],
  ['https://medium.com/@somebody', 'profile'],
  ['https://medium.com/me/settings', 'settings'],
  ['https://medium.com/me/notifications', 'notifications'],
  ['https://medium.com/new-story', 'compose'],
  ['https://medium.com/search?q=cats', 'search'],
  ['https://medium.com/m/signin', 'other'],
  ['https://medium.com/unheard/of/this', 'other'],
  ['https://help.medium.com/', null],
];
