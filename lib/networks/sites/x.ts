import type { Case, Network } from '../types.ts';

/** X. For you, Following and pinned lists share /home; only the chosen tab tells them apart, so they are one feed
 *  here. A hashtag page is its search. */
export default {
  id: 'x',
  name: 'X (Twitter)',
  tier: 1,
  mostUsed: 5,
  matches: ['*://*.x.com/*', '*://*.twitter.com/*'],
  host: '^(?:(?:www\\.|mobile\\.|pro\\.)?(?:x|twitter)\\.com|tweetdeck\\.twitter\\.com)$',
  apart: ['help.x.com', 'developer.x.com', 'ads.x.com', 'business.x.com', 'about.x.com'],
  surfaces: [
    { surface: 'settings', path: '^/(?:settings|account)(?:/|$)' },
    { surface: 'settings', path: '^/home/pinned/edit' },
    { surface: 'messages', path: '^/(?:messages|i/chat)(?:/|$)' },
    { surface: 'notifications', path: '^/(?:notifications|i/timeline)(?:/|$)' },
    { surface: 'profile', path: '^/intent/(?:user|follow)(?:/|$)' },
    { surface: 'compose', path: '^/(?:compose|intent|share)(?:/|$)' },
    { surface: 'search', path: '^/(?:search|search-advanced|hashtag)(?:/|$)' },
    { surface: 'post', path: '^/(?:i/(?:web/)?|[A-Za-z0-9_]{1,20}/)status(?:es)?/\\d+' },
    { surface: 'post', path: '^/(?:i|[A-Za-z0-9_]{1,20})/article/\\w+' },
    { surface: 'post', variant: 'live', path: '^/i/(?:spaces|broadcasts)/\\w+' },
    { surface: 'feed', variant: 'list', path: '^/i/lists/\\d+/?$' },
    { surface: 'explore', path: '^/(?:i/communities/suggested|[A-Za-z0-9_]{1,20}/communities/explore)(?:/|$)' },
    { surface: 'feed', variant: 'community', path: '^/i/communities/\\d+/?$' },
    { surface: 'explore', path: '^/(?:explore|i/trending|i/trends|i/topics|i/events|i/moments|i/explore)(?:/|$)' },
    {
      surface: 'feed',
      variant: 'deck',
      path: '^/(?:i/decks(?:/.*)?)?$',
      host: '^(?:pro\\.(?:x|twitter)\\.com|tweetdeck\\.twitter\\.com)$',
    },
    { surface: 'feed', variant: 'home', path: '^/(?:home)?/?$' },
    {
      surface: 'other',
      path: '^/(?:i|jobs|tos|privacy|login|logout|signup|about|download|premium|who_to_follow|lists|communities|bookmarks|topics|help|rules|oauth|connect_people|account|following|followers|display|keyboard_shortcuts|sessions|invitations|mentions|similar_to|logged_out|sitemap|personalization|grok|en|de|fr|es|ja)(?:/|$)',
    },
    { surface: 'other', path: '^/[A-Za-z0-9_]{1,20}/(?:lists|communities|topics|bookmarks|moments)(?:/|$)' },
    {
      surface: 'profile',
      path: '^/[A-Za-z0-9_]{1,20}(?:/(?:with_replies|media|likes|highlights|articles|affiliates|superfollows|photo|header_photo|followers|following|verified_followers|followers_you_follow|creator-subscriptions/subscriptions|about))?/?$',
    },
  ],
  item: 'article[data-testid=tweet]',
  items: { explore: 'article[data-testid=tweet],[data-testid=trend]' },
  itemId: [{ find: 'a[href*="/status/"]:has(time)', part: '/status/(\\d+)' }],
  ownProfile: '[data-testid=editProfileButton],main a[href="/settings/profile"]', // several lists of selectors, read 2026-11-30
  loggedOut: 'a[href="/login"],[data-testid=loginButton]',
  busy: '[role=dialog] [role=progressbar]',
  messages: '/messages',
  soft: {
    counts: {
      likes: [
        {
          css: 'article[data-testid=tweet] :is([data-testid=like],[data-testid=unlike]) [data-testid=app-text-transition-container]',
          labels:
            'article[data-testid=tweet] :is([data-testid=like],[data-testid=unlike]),article[data-testid=tweet] [role=group]',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
      comments: [
        {
          css: 'article[data-testid=tweet] [data-testid=reply] [data-testid=app-text-transition-container]',
          labels: 'article[data-testid=tweet] [data-testid=reply],article[data-testid=tweet] [role=group]',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
      shares: [
        {
          css: 'article[data-testid=tweet] :is([data-testid=retweet],[data-testid=unretweet]) [data-testid=app-text-transition-container]',
          labels:
            'article[data-testid=tweet] :is([data-testid=retweet],[data-testid=unretweet]),article[data-testid=tweet] [role=group]',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
      views: [
        {
          css: 'article[data-testid=tweet] a[href$="/analytics"] [data-testid=app-text-transition-container]',
          labels: 'article[data-testid=tweet] a[href$="/analytics"],article[data-testid=tweet] [role=group]',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
      badges: [
        {
          css: 'nav a:is([href="/notifications"],[href="/messages"]) [aria-live]',
          labels:
            'nav a:is([href="/notifications"],[href="/messages"]),nav a:is([href="/notifications"],[href="/messages"]) [aria-live]',
          seen: { how: 'known', day: null, from: 'general knowledge' },
        },
      ],
    },
    mine: {
      me: 'a[data-testid=AppTabBar_Profile_Link]',
      part: '^/([^/?#]+)',
      author: '[data-testid=User-Name] a[href="/{me}" i]',
      profile: 'main a:is([href$="/verified_followers"],[href$="/followers"],[href$="/following"])>span:first-child',
      seen: { how: 'known', day: null, from: 'selectors that public code agrees on' },
    },
    strangers: [
      {
        css: '[data-testid=sidebarColumn] section:has([data-testid=trend]),[data-testid=sidebarColumn] aside:has([data-testid=UserCell])',
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
      {
        css: 'div:has(>[data-testid=news_sidebar])',
        seen: { how: 'list', day: '2026-08-21', from: 'jordwest/news-feed-eradicator' },
      },
      {
        css: '[data-testid=cellInnerDiv]:has([data-testid=UserCell],a[href^="/i/connect_people"])',
        on: ['feed'],
        seen: { how: 'list', day: '2026-04-23', from: 'ulyngs/redd-focus-web' },
      },
    ],
    room: [
      {
        css: 'article[data-testid=tweet]',
        on: ['feed'],
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
    ],
  },
  from: 'insin/control-panel-for-twitter (2026-08-17), Xernnn/xrnsocial (live, October 2026), jordwest/news-feed-eradicator (2026-08-21); yt-dlp and gallery-dl for addresses',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: '2024-12', what: 'home: every post and its id, advertisements aside' },
    { how: 'page', day: '2025-12', what: 'posts and profiles, signed out' },
    { how: 'list', day: '2026-10', what: 'home (Xernnn/xrnsocial)' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://x.com/i/chat', 'messages'],
  ['https://x.com/explore', 'explore'],
  ['https://mobile.twitter.com/home', 'feed', 'home'],
  ['https://x.com/jack/with_replies', 'profile'],
  ['https://x.com/jack/lists', 'other'],
  ['https://x.com/notifications', 'notifications'],
  ['https://x.com/intent/post?text=hi', 'compose'],
  ['https://x.com/jack/status/20/mediaviewer', 'post'],
  ['https://x.com/search?q=cats&src=typed_query', 'search'],
  ['https://x.com/i/communities/1234567890', 'feed', 'community'],
  ['https://ads.x.com/', null],
  ['https://x.com/home/pinned/edit', 'settings'],
  ['https://x.com/settings/account', 'settings'],
  ['https://x.com/i/unheard-of', 'other'],
  ['https://help.x.com/', null],
  ['https://twitter.com/intent/user?user_id=2976451234', 'profile'],
  ['https://x.com/i/spaces/1DXAbCdEfGhIj', 'post', 'live'],
  ['https://x.com/explore/tabs/for-you', 'explore'],
  ['https://mobile.x.com/messages', 'messages'],
];
