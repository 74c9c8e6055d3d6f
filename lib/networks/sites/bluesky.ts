import type { Case, Network } from '../types.ts';

/** Bluesky: from the routes and test ids of the app's own source, and measured on a local build of it (2026-11-23).
 *  Home stays in the DOM behind an open post; Discover, Following and pinned feeds share "/". */
export default {
  id: 'bluesky',
  name: 'Bluesky',
  tier: 1,
  matches: ['*://*.bsky.app/*'],
  host: '^(?:www\\.|main\\.)?bsky\\.app$',
  apart: ['go.bsky.app', 'embed.bsky.app', 'docs.bsky.app', 'status.bsky.app', 'public.api.bsky.app'],
  surfaces: [
    { surface: 'messages', path: '^/messages(?:/|$)' },
    { surface: 'compose', path: '^/intent/compose(?:/|$)' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|moderation)(?:/|$)' },
    { surface: 'search', path: '^/search/?$', query: { q: '.+' } },
    { surface: 'explore', path: '^/search/?$' },
    { surface: 'post', path: '^/profile/[^/]+/post/[^/]+' },
    { surface: 'feed', variant: 'list', path: '^/profile/[^/]+/(?:feed|lists)/[^/]+/?$' },
    { surface: 'search', path: '^/profile/[^/]+/search(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/(?:hashtag|topic)/' },
    { surface: 'shorts', path: '^/video-feed(?:/|$)' }, // unverified
    { surface: 'explore', path: '^/(?:news|newsroom)(?:/|$)' }, // unverified
    { surface: 'profile', path: '^/profile/[^/]+(?:/(?:followers|follows|known-followers|rss|labeler/.*))?/?$' },
    {
      surface: 'other',
      path: '^/(?:feeds|saved|lists|starter-pack|starter-pack-short|start|support|sys|invite|find-contacts)(?:/|$)',
    },
    { surface: 'feed', variant: 'home', path: '^/(?:download)?$' },
  ],
  item: '[data-testid^=feedItem-by-],[data-keyboard-navigation-post],[data-testid=postText]',
  itemId: [
    { find: '[data-keyboard-navigation-post]', attr: 'data-keyboard-navigation-post' },
    { find: 'a[href*="/post/"]', part: '/profile/([^/]+/post/[^/?]+)' },
  ],
  ownProfile: '[data-testid=profileHeaderEditProfileButton]', // the app's own source, read 2026-11-30
  loggedOut: 'nav:has(a[href="/"]):not(:has(a[href="/notifications"]))',
  busy: '[role=dialog] [role=progressbar]',
  messages: '/messages',
  soft: {
    counts: {
      likes: [
        {
          css: '[data-testid=likeCount]',
          labels: '[data-testid=likeBtn]',
          seen: { how: 'build', day: '2026-11-23', from: 'a local build of the app' },
        },
      ],
      shares: [
        {
          css: '[data-testid=repostCount]',
          labels: '[data-testid=repostBtn]',
          seen: { how: 'build', day: '2026-11-23', from: 'a local build of the app' },
        },
      ],
      comments: [
        {
          css: '[data-testid=replyBtn]>div',
          labels: '[data-testid=replyBtn]',
          seen: { how: 'build', day: '2026-11-23', from: 'a local build of the app' },
        },
      ],
    },
    mine: {
      me: '[role=navigation] a[href^="/profile/"]',
      part: '^/profile/([^/?#]+)',
      author: '[data-testid="feedItem-by-{me}"],[data-testid=avatar] a[href="/profile/{me}"]',
      profile:
        '[data-testid=profileHeaderFollowersButton]>:first-child,[data-testid=profileHeaderFollowsButton]>:first-child',
      seen: { how: 'build', day: '2026-11-23', from: "the app's own source" },
    },
    strangers: [
      {
        css: 'a[href^="/topic/"],[data-testid=trendingTopic]',
        on: ['feed'],
        seen: { how: 'known', day: null, from: "parts of the app's own source" },
      },
    ],
    room: [
      {
        css: '[data-testid^=feedItem-by-]',
        on: ['feed'],
        seen: { how: 'build', day: '2026-11-23', from: 'a local build of the app' },
      },
    ],
  },
  from: "the app's own source and a local build of it (measured 2026-11-23)",
  read: '2026-11-23',
  seenOn: [
    { how: 'build', day: '2026-11-23', what: 'home, feeds, posts, explore' },
    { how: 'page', day: '2026-01-27', what: 'a profile' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://bsky.app/settings', 'settings'],
  ['https://bsky.app/', 'feed', 'home'],
  ['https://bsky.app/hashtag/cats', 'explore', 'tag'],
  ['https://embed.bsky.app/', null],
  ['https://bsky.app/feeds', 'other'],
  ['https://bsky.app/video-feed?sourceInterstitial=discover', 'shorts'],
  ['https://bsky.app/profile/nasa.gov/post/3abc123/liked-by', 'post'],
  ['https://bsky.app/intent/compose?text=hi', 'compose'],
  ['https://bsky.app/messages', 'messages'],
  ['https://bsky.app/profile/nasa.gov/search', 'search'],
  ['https://bsky.app/profile/bsky.app/feed/whats-hot', 'feed', 'list'],
  ['https://bsky.app/unheard/of', 'other'],
  ['https://bsky.app/search', 'explore'],
  ['https://main.bsky.app/messages', 'messages'],
  ['https://bsky.app/profile/nasa.gov/lists/3abc', 'feed', 'list'],
  ['https://bsky.app/search?q=%23cats', 'search'],
  ['https://bsky.app/moderation', 'settings'],
];
