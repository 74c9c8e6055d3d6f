import type { Case, Network } from '../types.ts';

/** LinkedIn. An item of the 2026 interface is `display: contents`: its inner list item is measured, and says which post it
 *  is; links to posts are gone there. An inner element scrolls, not the window. */
export default {
  id: 'linkedin',
  name: 'LinkedIn',
  tier: 1,
  matches: ['*://*.linkedin.com/*'],
  host: '^(?:(?:www|m|[a-z]{2})\\.)?linkedin\\.com$',
  apart: ['business.linkedin.com', 'learning.linkedin.com', 'careers.linkedin.com', 'developer.linkedin.com'],
  surfaces: [
    { surface: 'compose', path: '^/feed/?$', query: { shareActive: '^true$' } },
    { surface: 'compose', path: '^/(?:article/(?:new|edit)|post/new|sharing|shareArticle|cws/share)(?:/|$)' },
    { surface: 'settings', path: '^/(?:mypreferences|psettings|settings|public-profile/settings)(?:/|$)' },
    { surface: 'other', path: '^/feed/following(?:/|$)' },
    { surface: 'post', path: '^/(?:feed/update|embed/feed/update)/' },
    { surface: 'post', path: '^/(?:posts|pulse)/[^/]+' },
    { surface: 'post', path: '^/video/(?:live|event)/' },
    { surface: 'explore', variant: 'tag', path: '^/feed/hashtag(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/search/results/(?:all|content)/?$', query: { keywords: '^#' } },
    { surface: 'explore', path: '^/(?:news|top-content|feed/news|feed/topic)(?:/|$)' },
    { surface: 'shorts', path: '^/(?:video(?:/feed|/videos)?|videos)/?$' }, // unverified
    // the tabs of September 2026; some accounts land on /preload/, which is an inner frame's address elsewhere
    { surface: 'feed', variant: 'following', path: '^/feed/network/?$' },
    { surface: 'feed', variant: 'home', path: '^/(?:feed(?:/foryou)?|preload)?/?$' },
    { surface: 'messages', path: '^/messaging(?:/|$)' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'feed', variant: 'community', path: '^/groups/\\d+/?$' },
    {
      surface: 'other',
      path: '^/(?:groups|jobs|mynetwork|learning|games|premium|sales|talent|events|my-items|me|analytics|dashboard|newsletters|services|checkpoint|login|uas|authwall|signup|start|legal|help|products|directory|salary|hiring|job-posting|redir|safety|m)(?:/|$)',
    },
    { surface: 'profile', path: '^/(?:in|company|school|showcase|pub|profile|organization-guest)/[^/]+(?:/.*)?$' },
  ],
  item: '[data-testid=mainFeed]>div:has(h2),[componentkey^=container-update-list_]:not([data-testid=mainFeed],:has([data-testid=mainFeed]))>div:has([role=listitem]),div.feed-shared-update-v2[data-urn],section.feeds ol.feed-container>li',
  itemId: [
    { find: '[role=listitem][componentkey^=expanded]', attr: 'componentkey', part: '^expanded(.+?)FeedType' },
    { find: 'a:is([href*="/feed/update/urn:li:"],[href*="/posts/"])', part: '(?:update/urn:li:\\w+:|posts/)([^/?]+)' },
    { find: '[data-urn]', attr: 'data-urn' },
  ],
  box: '[role=listitem]',
  layouts: {
    '2026': '[data-testid=mainFeed]',
    '2026, Network tab':
      '[componentkey^=container-update-list_]:not([data-testid=mainFeed],:has([data-testid=mainFeed]))',
    '2024': 'div.feed-shared-update-v2',
    mobile: 'section.feeds ol.feed-container',
  },
  loggedOut: 'a[href*="/uas/login"],a[href*="linkedin.com/login"]',
  busy: '[role=dialog] [role=progressbar]',
  messages: '/messaging/',
  soft: {
    counts: {
      likes: [
        {
          css: '[data-testid=mainFeed]>div h2~div:has(ul[role=presentation]):not(:has(button svg[data-token-id="289"]))',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
        {
          css: '.social-details-social-counts__reactions-count',
          labels: '.social-details-social-counts button',
          seen: { how: 'known', day: null, from: 'general knowledge' },
        },
      ],
      comments: [
        {
          css: '.social-details-social-counts__comments button',
          labels: '.social-details-social-counts__comments button',
          seen: { how: 'known', day: null, from: 'general knowledge' },
        },
      ],
    },
    strangers: [
      {
        css: 'main aside:has(a[href*="/news/story/"]),[componentkey=feedRightNavGamesComponentRef],[data-testid=mainFeed]>div:has([data-testid=carousel]):has(a[href*="/jobs/"])',
        on: ['feed'],
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
    ],
    room: [
      {
        css: '[data-testid=mainFeed] [role=listitem][componentkey^=expanded],div.feed-shared-update-v2[data-urn]',
        on: ['feed'],
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
    ],
  },
  from: 'Xernnn/xrnsocial (live, October 2026), jordwest/news-feed-eradicator (#596 and #601, September 2026), ulyngs/redd-focus-web (2026-04-23)',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: '2026-05-07', what: 'home: 8 posts and their 8 ids' },
    { how: 'list', day: '2026-09-17', what: 'the tabs For you and Network (jordwest/news-feed-eradicator)' },
    { how: 'list', day: '2026-08-09', what: 'ids of posts' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.linkedin.com/article/new/', 'compose'],
  ['https://www.linkedin.com/search/results/all/?keywords=ai', 'search'],
  ['https://www.linkedin.com/notifications/', 'notifications'],
  ['https://www.linkedin.com/', 'feed', 'home'],
  ['https://www.linkedin.com/groups/12345/', 'feed', 'community'],
  ['https://de.linkedin.com/in/someone', 'profile'],
  ['https://www.linkedin.com/messaging/', 'messages'],
  ['https://www.linkedin.com/news/story/some-story-1234567/', 'explore'],
  ['https://www.linkedin.com/my-items/saved-posts/', 'other'],
  ['https://business.linkedin.com/', null],
  ['https://www.linkedin.com/mypreferences/d/', 'settings'],
  ['https://www.linkedin.com/unheard/of', 'other'],
  ['https://learning.linkedin.com/', null],
  ['https://www.linkedin.com/feed/', 'feed', 'home'],
  ['https://www.linkedin.com/feed/foryou/', 'feed', 'home'],
  ['https://www.linkedin.com/feed/network/', 'feed', 'following'],
  ['https://www.linkedin.com/preload/', 'feed', 'home'],
  ['https://www.linkedin.com/feed/unheard-of/', 'other'],
  ['https://www.linkedin.com/feed/hashtag/?keywords=cats', 'explore', 'tag'],
  ['https://www.linkedin.com/search/results/content/?keywords=%23cats', 'explore', 'tag'],
  ['https://m.linkedin.com/messaging/', 'messages'],
];
