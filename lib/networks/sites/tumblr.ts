import type { Case, Network } from '../types.ts';

/** Tumblr. Class names are generated; posts carry `data-id`. A blog under its own host name is a profile. */
export default {
  id: 'tumblr',
  name: 'Tumblr',
  tier: 1,
  matches: ['*://*.tumblr.com/*'],
  host: '^(?:(?:www\\.)?tumblr\\.com|(?!(?:www|assets|static|api|help|support|staff-api|px|va|64|embed|cdn|safe|href|t|policy|engineering|secure)\\.)[a-z0-9-]+\\.tumblr\\.com)$',
  apart: ['assets.tumblr.com', 'static.tumblr.com', 'api.tumblr.com', 'help.tumblr.com', 'embed.tumblr.com'],
  surfaces: [
    { surface: 'post', path: '^/(?:post|\\d+|private)(?:/|$)', host: '^(?!www\\.)[a-z0-9-]+\\.tumblr\\.com$' },
    { surface: 'profile', path: '.*', host: '^(?!www\\.)[a-z0-9-]+\\.tumblr\\.com$' },
    {
      surface: 'feed',
      variant: 'following',
      path: '^/dashboard/(?:following|blog_subs|blog_subscriptions|hubs|your_tags)(?:/|$)',
    },
    { surface: 'feed', variant: 'home', path: '^/dashboard(?:/(?:stuff_for_you|communities|trending|\\d+/\\d+))?/?$' },
    { surface: 'feed', variant: 'deck', path: '^/patio(?:/|$)' }, // unverified
    { surface: 'explore', path: '^/explore(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/tagged/' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'messages', path: '^/(?:inbox|messages|messaging)(?:/|$)' },
    { surface: 'notifications', path: '^/(?:activity|blog/[^/]+/activity)(?:/|$)' },
    { surface: 'compose', path: '^/(?:new|edit|reblog|share|widgets/share)(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|blog/[^/]+/settings)(?:/|$)' },
    { surface: 'post', path: '^/communities/[^/]+/post/' },
    { surface: 'explore', path: '^/communities(?:/browse.*)?/?$' },
    { surface: 'feed', variant: 'community', path: '^/communities/[^/]+/?$' },
    { surface: 'other', path: '^/blog/[^/]+/(?:queue|drafts|followers|mass_post_editor|delete|review)(?:/|$)' },
    { surface: 'post', path: '^/blog/(?:view/)?[^/]+/\\d+' },
    { surface: 'profile', path: '^/blog/(?:view/)?[^/]+/?$' },
    {
      surface: 'other',
      path: '^/(?:likes|following|followers|login|logout|register|docs|help|about|policy|themes|apps|press|logo|abuse|live|tumblrmart|domains|oauth|developers|jobs|security|privacy|changes|customize|queue|drafts|gifts|premium|blaze|account|impressum|support|mega-editor|signup|terms|mobile|safe-mode|reblog-graph)(?:/|$)',
    },
    { surface: 'post', path: '^/[a-z0-9-]+/\\d+(?:/.*)?$' },
    { surface: 'profile', path: '^/[a-z0-9-]+(?:/(?:archive|tagged/.*|search/.*|likes|following|followers))?/?$' },
    { surface: 'feed', variant: 'home', path: '^/$' },
  ],
  item: '[tabindex="-1"][data-id]',
  itemId: [{ find: '[data-id]', attr: 'data-id' }],
  loggedOut: 'a[href^="/login"]',
  soft: {
    room: [
      {
        css: '[tabindex="-1"][data-id]>article',
        on: ['feed'],
        seen: { how: 'list', day: '2026-08-21', from: 'AprilSylph/XKit-Rewritten' },
      },
    ],
  },
  from: 'AprilSylph/XKit-Rewritten (2026-08-21); gallery-dl for posts of blogs',
  read: '2026-11-23',
  seenOn: [{ how: 'list', day: '2026-08-21', what: 'posts (XKit Rewritten)' }],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.tumblr.com/inbox', 'messages'],
  ['https://www.tumblr.com/new/text', 'compose'],
  ['https://www.tumblr.com/tagged/cats', 'explore', 'tag'],
  ['https://www.tumblr.com/blog/staff/activity', 'notifications'],
  ['https://staff.tumblr.com/', 'profile'],
  ['https://www.tumblr.com/communities/cats/post/123', 'post'],
  ['https://www.tumblr.com/dashboard', 'feed', 'home'],
  ['https://www.tumblr.com/settings/account', 'settings'],
  ['https://www.tumblr.com/likes', 'other'],
  ['https://www.tumblr.com/dashboard/following', 'feed', 'following'],
  ['https://www.tumblr.com/explore/recommended-for-you', 'explore'],
  ['https://www.tumblr.com/messages', 'messages'],
  ['https://www.tumblr.com/dashboard/unheard-of', 'other'],
  ['https://help.tumblr.com/', null],
  ['https://www.tumblr.com/blog/somebody/686047436641351234', 'post'],
  ['https://www.tumblr.com/blog/view/somebody/686047436641351234', 'post'],
  ['https://www.tumblr.com/somebody/followers', 'profile'],
  ['https://www.tumblr.com/dashboard/stuff_for_you', 'feed', 'home'],
];
