import type { Case, Network } from '../types.ts';

/** TikTok. A video opened from For You or Explore is a player that goes on to the next one and rewrites the address;
 *  an inner element scrolls, not the window. Hidden placeholders take the page's own id, which is harmless while they are hidden.
 *  Signed out, a video's address holds a whole list of the feed: it stays a post. */
export default {
  id: 'tiktok',
  name: 'TikTok',
  tier: 1,
  mostUsed: 4,
  matches: ['*://*.tiktok.com/*'],
  host: '^(?:www\\.|m\\.|us\\.)?tiktok\\.com$',
  apart: [
    'vm.tiktok.com',
    'vt.tiktok.com',
    'ads.tiktok.com',
    'seller.tiktok.com',
    'support.tiktok.com',
    'live-backstage.tiktok.com',
  ],
  surfaces: [
    { surface: 'post', path: '^/@[^/]+/(?:video|photo)/\\d+' },
    { surface: 'post', path: '^/(?:share/)?(?:v|video)/\\d+(?:\\.html)?/?$' },
    { surface: 'post', variant: 'live', path: '^/@[^/]+/live/?$' },
    { surface: 'messages', path: '^/messages(?:/|$)' },
    { surface: 'notifications', path: '^/(?:inbox|notifications)(?:/|$)' }, // unverified
    { surface: 'compose', path: '^/(?:upload|creator-center|tiktokstudio)(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'settings', path: '^/settings?(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/(?:tag|music|effect|sticker|place|discover|topics|channel)/[^/]' },
    { surface: 'explore', path: '^/(?:explore(?:/|$)|discover/?$)' },
    { surface: 'explore', variant: 'live', path: '^/live(?:/|$)' },
    { surface: 'feed', variant: 'friends', path: '^/friends(?:/|$)' },
    { surface: 'feed', variant: 'following', path: '^/following(?:/|$)' },
    {
      surface: 'feed',
      variant: 'home',
      path: '^/(?:foryou|(?:ar|bn|cs|da|de|el|en|es|fi|fil|fr|he|hi|hu|id|it|ja|jv|km|ko|ms|my|nl|no|pl|pt|ro|ru|sv|th|tr|uk|ur|vi|zh)(?:-[a-z]{2,4})?)?/?$',
    },
    { surface: 'other', path: '^/@[^/]+/(?:playlist|collection)/' },
    { surface: 'profile', path: '^/@[^/]+(?:/(?:liked|reposts|favorites))?/?$' },
  ],
  item: 'article[data-e2e=recommend-list-item-container],[data-e2e=explore-item]',
  itemId: [
    { find: '[data-more-menu-item-id]', attr: 'data-more-menu-item-id' },
    { find: '[id^=xgwrapper-]', attr: 'id', part: '-(\\d+)$' },
    { find: 'a[href*="/video/"],a[href*="/photo/"]', part: '/(?:video|photo)/(\\d+)' },
    { part: '/(?:video|photo)/(\\d+)' },
  ],
  ownProfile: '[data-e2e=edit-profile-entrance]', // several lists of selectors, read 2026-11-30
  loggedOut: '[data-e2e=top-login-button]',
  continues: [
    { path: '/(?:video|photo)/(\\d+)', opener: '^explore$', surface: 'explore' },
    { path: '/(?:video|photo)/(\\d+)', opener: '^(?!profile|search)', surface: 'feed', variant: 'home' },
  ],
  posts: 'video',
  messages: '/messages',
  soft: {
    counts: {
      likes: [
        {
          css: ':is([data-e2e=like-count],[data-e2e=favorite-count],[data-e2e=undefined-count])',
          labels: '[data-e2e=like-icon],button:has([data-e2e=like-icon],[data-e2e=favorite-icon])',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
        {
          css: '[data-e2e=explore-card-like-container]',
          on: ['explore'],
          seen: { how: 'page', day: '2025-12-30', from: 'a public page fixture' },
        },
      ],
      comments: [
        {
          css: '[data-e2e=comment-count]',
          labels: '[data-e2e=comment-icon],button:has([data-e2e=comment-icon])',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
      shares: [
        {
          css: '[data-e2e=share-count]',
          labels: '[data-e2e=share-icon],button:has([data-e2e=share-icon])',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
      views: [
        {
          css: '[data-e2e=video-views]',
          on: ['explore'],
          seen: { how: 'page', day: '2025-12-30', from: 'a public page fixture' },
        },
      ],
    },
    mine: {
      me: 'a[data-e2e=nav-profile],[data-e2e=nav-profile] a',
      part: '/@([^/?#]+)',
      author: 'a[href$="/@{me}" i]',
      profile: '[data-e2e=followers-count],[data-e2e=following-count],[data-e2e=likes-count],[data-e2e=video-views]',
      seen: { how: 'known', day: null, from: 'general knowledge' },
    },
    strangers: [
      {
        css: '[data-e2e=nav-live],[data-e2e=nav-explore],[data-e2e=nav-short-drama]',
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
      { css: '[data-e2e=suggest-accounts]', seen: { how: 'known', day: null, from: 'general knowledge' } },
    ],
  },
  from: 'Xernnn/xrnsocial (live, signed out, October 2026), rudecompany/colander (captures of 2026-10-03), a public page fixture, xiangthebung/Decaf; yt-dlp for shared videos',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: '2025-12-30', what: 'a video, signed out' },
    { how: 'list', day: '2026-10-03', what: 'For You (rudecompany/colander)' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.tiktok.com/explore', 'explore'],
  ['https://www.tiktok.com/@nasa/video/7608248907960814879', 'post'],
  ['https://www.tiktok.com/tiktokstudio/upload', 'compose'],
  ['https://www.tiktok.com/foryou?lang=en', 'feed', 'home'],
  ['https://www.tiktok.com/friends', 'feed', 'friends'],
  ['https://www.tiktok.com/following', 'feed', 'following'],
  ['https://www.tiktok.com/messages?lang=en', 'messages'],
  ['https://www.tiktok.com/@nasa?lang=en', 'profile'],
  ['https://www.tiktok.com/music/House-7571057519797487632', 'explore', 'tag'],
  ['https://www.tiktok.com/search/video?q=cats', 'search'],
  ['https://ads.tiktok.com/', null],
  ['https://www.tiktok.com/setting', 'settings'],
  ['https://www.tiktok.com/zz', 'other'],
  ['https://www.tiktok.com/de-DE/', 'feed', 'home'],
  ['https://support.tiktok.com/', null],
  ['https://www.tiktok.com/discover', 'explore'],
  ['https://www.tiktok.com/discover/', 'explore'],
  ['https://www.tiktok.com/discover/cats', 'explore', 'tag'],
  ['https://www.tiktok.com/share/video/7668090902816011234/', 'post'],
  ['https://m.tiktok.com/v/7668090902816011234.html', 'post'],
];
