import type { Case, Network } from '../types.ts';

/** Reddit. A community is a feed that a person chose (variant `community`); popular and all are explore. Videos live
 *  in open shadow roots. */
export default {
  id: 'reddit',
  name: 'Reddit',
  tier: 1,
  matches: ['*://*.reddit.com/*'],
  host: '^(?:(?:www|old|new|sh|np|amp|i|m|mod|chat|[a-z]{2}|[a-z]{2}-[a-z]{2})\\.)?reddit\\.com$',
  apart: ['ads.reddit.com', 'business.reddit.com'],
  surfaces: [
    { surface: 'messages', path: '.*', host: '^chat\\.' },
    { surface: 'other', path: '.*', host: '^mod\\.' },
    { surface: 'post', path: '^(?:/(?:r|u|user)/[^/]+)?/comments/[A-Za-z0-9]+' },
    { surface: 'post', path: '^/(?:r|u|user)/[^/]+/s/[^/]+' },
    { surface: 'post', path: '^/(?:gallery|poll|video|tb)/[A-Za-z0-9]+' },
    { surface: 'post', path: '^(?:/r/[^/]+)?/duplicates/' },
    { surface: 'post', path: '^/media/?$' },
    { surface: 'search', path: '^(?:/r/[^/]+|/user/[^/]+)?/search(?:/|$)' },
    { surface: 'search', path: '^/answers(?:/|$)' },
    { surface: 'compose', path: '^(?:/r/[^/]+|/user/[^/]+)?/submit(?:/|$)' },
    { surface: 'messages', path: '^/(?:message|chat|room)(?:/|$)' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|prefs)(?:/|$)' },
    { surface: 'feed', variant: 'list', path: '^/(?:(?:user|u)/[^/]+|me)/[mf]/[^/]+' },
    // r/all is being taken away (issue threads, February 2026)
    { surface: 'explore', path: '^/r/(?:popular|all)(?:-[^/]*)?(?:/(?:best|hot|new|top|rising|controversial))?/?$' },
    { surface: 'other', path: '^/(?:best/communities|subreddits|r/mod)(?:/|$)' },
    { surface: 'explore', path: '^/(?:explore|news|t|topics|domain|popular|all)(?:/|$)' },
    {
      surface: 'other',
      path: '^/r/[^/]+/(?:wiki|w|about|mod|collection|config|rules|settings|styles|predictions)(?:/|$)',
    },
    { surface: 'profile', path: '^/r/u_[^/]+(?:/[^/]*)?/?$' },
    {
      surface: 'feed',
      variant: 'community',
      path: '^/r/[^/]+(?:/(?:best|hot|new|top|rising|controversial|gilded))?/?$',
    },
    { surface: 'feed', variant: 'home', path: '^/(?:best|hot|new|top|rising|controversial|home)?/?$' },
    { surface: 'profile', path: '^/(?:u|user)/[^/]+(?:/.*)?$' },
  ],
  item: 'shreddit-feed article,shreddit-post,#siteTable>.thing.link:not(.promoted)',
  itemId: [
    { find: 'shreddit-post', attr: 'id' },
    { find: '.thing', attr: 'data-fullname' },
  ],
  box: 'shreddit-post',
  roots: 'shreddit-player,shreddit-player-2',
  layouts: {
    '2024': 'shreddit-feed',
    old: '#siteTable',
  },
  loggedOut: '#login-button',
  messages: '/chat',
  soft: {
    counts: {
      likes: [
        {
          css: 'rpl-action-bar faceplate-number',
          roots: 'shreddit-post',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
        {
          css: '#siteTable .thing .score',
          labels: '#siteTable .thing .score',
          seen: { how: 'list', day: '2026-07-16', from: 'honestbleeps/Reddit-Enhancement-Suite' },
        },
      ],
      comments: [
        {
          css: '#siteTable .thing .buttons .comments',
          seen: { how: 'list', day: '2026-07-16', from: 'honestbleeps/Reddit-Enhancement-Suite' },
        },
      ],
      followers: [
        {
          css: '.side :is(.subscribers,.users-online) .number',
          seen: { how: 'list', day: '2026-07-16', from: 'honestbleeps/Reddit-Enhancement-Suite' },
        },
      ],
    },
    mine: {
      me: '#header-bottom-right .user>a',
      part: '/user/([^/?#]+)',
      author: 'a.author[href$="/user/{me}" i]',
      profile: '.side .titlebox .karma',
      seen: { how: 'list', day: '2026-07-16', from: 'honestbleeps/Reddit-Enhancement-Suite' },
    },
    strangers: [
      {
        css: 'faceplate-partial[name^=RelatedCommunityRecommendation],shreddit-post>[slot=related-community-recommendation],article:has(>shreddit-post[user-logged-in]:not([is-subscribed])[view-context=AggregateFeed])',
        on: ['feed'],
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
      {
        css: 'aside[aria-label="Related Posts Section"],faceplate-tracker[noun=discovery_unit]',
        seen: { how: 'list', day: '2026-04-23', from: 'ulyngs/redd-focus-web' },
      },
      {
        css: 'shreddit-gallery-carousel',
        seen: { how: 'list', day: '2026-08-21', from: 'jordwest/news-feed-eradicator' },
      },
    ],
    room: [
      {
        css: 'shreddit-feed article>shreddit-post,#siteTable>.thing.link:not(.promoted)',
        on: ['feed'],
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
    ],
  },
  from: 'Xernnn/xrnsocial (live, October 2026), BevizLaszlo/UBlock-Filters-for-Social-Media (2026-04-22), honestbleeps/Reddit-Enhancement-Suite (2026-07-16)',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: '2025-05-23', what: 'a community' },
    { how: 'list', day: '2026-10', what: 'home (Xernnn/xrnsocial)' },
    { how: 'list', day: '2026-07-16', what: 'old.reddit.com (Reddit Enhancement Suite)' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.reddit.com/r/webdev/comments/1dnr4kx/title_here/', 'post'],
  ['https://www.reddit.com/news/', 'explore'],
  ['https://support.reddithelp.com/', null],
  ['https://new.reddit.com/', 'feed', 'home'],
  ['https://www.reddit.com/premium', 'other'],
  ['https://www.reddit.com/r/webdev/submit', 'compose'],
  ['https://www.reddit.com/r/webdev/top/?t=week', 'feed', 'community'],
  ['https://www.reddit.com/user/spez/', 'profile'],
  ['https://www.reddit.com/settings/', 'settings'],
  ['https://www.reddit.com/r/mod/', 'other'],
  ['https://www.reddit.com/unheard/of', 'other'],
  ['https://ads.reddit.com/', null],
  ['https://www.reddit.com/r/u_someone/', 'profile'],
  ['https://old.reddit.com/r/u_someone/new', 'profile'],
  ['https://www.reddit.com/r/u_someone/comments/1dnr4kx/title/', 'post'],
  ['https://m.reddit.com/r/webdev/', 'feed', 'community'],
  ['https://www.reddit.com/r/popular/top/?t=day', 'explore'],
];
