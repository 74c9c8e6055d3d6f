import type { Case, Network } from '../types.ts';

/** Facebook. `role=article` is a comment and generated classes change, so a post is what carries `aria-posinset` and
 *  already holds a link (shells do not). messenger.com is known as messages and never asked for. Nobody has seen the
 *  reels and stories viewers: they are general knowledge. */
export default {
  id: 'facebook',
  name: 'Facebook',
  tier: 1,
  mostUsed: 2,
  matches: ['*://*.facebook.com/*'],
  host: '^(?:(?:(?:www|web|m|mbasic|touch|mobile|p|free|0|d|lite|[a-z]{2}-[a-z]{2})\\.)?facebook\\.com|(?:www\\.)?messenger\\.com)$',
  apart: [
    'developers.facebook.com',
    'business.facebook.com',
    'l.facebook.com',
    'about.facebook.com',
    'adsmanager.facebook.com',
  ],
  surfaces: [
    { surface: 'messages', path: '.*', host: 'messenger\\.com$' },
    { surface: 'messages', path: '^/messages(?:/|$)' },
    {
      surface: 'compose',
      path: '^/(?:stories/create|reels/create|create|composer|sharer|sharer\\.php|share_channel|dialog)(?:/|$)',
    },
    { surface: 'stories', path: '^/stories(?:/|$)' },
    { surface: 'shorts', path: '^/reels?(?:/|$)' },
    { surface: 'post', path: '^/(?:watch(?:/live)?|video\\.php)/?$', query: { v: '.+' } },
    {
      surface: 'feed',
      variant: 'video',
      path: '^/watch(?:/(?:feed|home|live|latest|(?:topic|show|hashtag)/[^/]+))?/?$',
    },
    { surface: 'search', path: '^/(?:watch/|groups/[^/]+/)?search(?:/|$)' },
    { surface: 'post', path: '^/groups/[^/]+/(?:posts|permalink)/' },
    { surface: 'explore', path: '^/groups/discover(?:/|$)' },
    { surface: 'feed', variant: 'community', path: '^/groups(?:/feed)?/?$' },
    { surface: 'other', path: '^/groups/(?:joins|create|notifications|membership|you_should_join)(?:/|$)' },
    {
      surface: 'feed',
      variant: 'community',
      path: '^/groups/[^/]+(?:/(?:buy_sell_discussion|announcements|featured|discussion))?/?$',
    },
    { surface: 'explore', variant: 'tag', path: '^/hashtag/' },
    { surface: 'explore', path: '^/(?:gaming(?:/(?:feed|browse|live))?|live|latest)/?$' }, // unverified
    { surface: 'post', path: '^/(?:photo|photo\\.php|permalink\\.php|story\\.php|share)(?:/|$)' },
    { surface: 'post', path: '^/[^/]+/(?:posts|videos|photos|permalink)/.+' },
    {
      surface: 'feed',
      variant: 'following',
      path: '^/(?:home\\.php|feeds/?)?$',
      query: { sk: '^(?:h_chr|favorites)$' },
    },
    { surface: 'feed', variant: 'following', path: '^/feeds/?$', query: { filter: '.+' } },
    { surface: 'feed', variant: 'home', path: '^/(?:home\\.php|feeds/?)?$' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'other', variant: 'shopping', path: '^/marketplace(?:/|$)' },
    {
      surface: 'settings',
      path: '^/(?:settings|privacy|accountscenter|your_information|privacy_checkup|account_quality)(?:/|$)',
    },
    {
      surface: 'other',
      path: '^/(?:friends|events|memories|onthisday|saved|bookmarks|menu|pages|games|ads|adsmanager|business|login|login\\.php|logout|logout\\.php|checkpoint|recover|reg|r\\.php|help|policies|legal|terms|terms\\.php|fundraisers|weather|offers|jobs|dating|ai|directory|public|l\\.php|ajax|oauth|plugins|careers|instantgames|lists|birthdays|professional_dashboard|insights|pokes|find-friends|mobile|lite|home|unsupportedbrowser|profile_icebreaker|media|a|tr|two_step_verification|cookie|support|security|safety|local|places|recommendations|crisisresponse|blooddonations|communitystandards|identity)(?:/|$)',
    },
    { surface: 'profile', path: '^/(?:profile\\.php|me|people/[^/]+/\\d+)(?:/|$)' },
    {
      surface: 'profile',
      path: '^/[A-Za-z0-9.\\-]{3,}(?:/(?:about\\w*|friends\\w*|photos\\w*|videos\\w*|reels\\w*|posts|following|followers|likes|map|music|sports|events|groups|mentions|reviews|live_videos|community|services|shop|directory_\\w+))?/?$',
    },
  ],
  item: '[role=main] div[aria-posinset]:has(a[href]):not([role=dialog] *),[role=feed]>div:has(a[href]),#screen-root div.m.displayed[data-tracking-duration-id]',
  items: { shorts: '[role=main]:has(video)', stories: '[role=main]:has(img,video)' },
  itemId: [
    { part: '/(?:reel|stories/[^/]+)/(\\w+)' },
    {
      find: 'a:is([href*="/posts/"],[href*="story_fbid="],[href*="/permalink/"],[href*="/reel/"],[href*="/videos/"],[href*="fbid="])',
      part: '(?:posts/|fbid=|permalink/|reel/|videos/)([\\w.]+)',
    },
  ],
  layouts: {
    '2025': '[role=main] div[aria-posinset]',
    '2023': '[role=feed]>div',
    mobile: '#screen-root div.m[data-tracking-duration-id]',
  },
  loggedOut: 'input[name=pass]',
  busy: '[role=dialog] [role=progressbar]',
  messages: '/messages/',
  soft: {
    counts: {
      likes: [
        {
          css: '[aria-posinset] [role=button]:has([data-ad-rendering-role=like_button]) span[dir=auto]',
          labels: '[aria-posinset] [role=button]:has([data-ad-rendering-role=like_button])',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
        { css: '[aria-posinset] span[role=toolbar]', seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' } },
      ],
      comments: [
        {
          css: '[aria-posinset] [role=button]:has([data-ad-rendering-role=comment_button]) span[dir=auto]',
          labels: '[aria-posinset] [role=button]:has([data-ad-rendering-role=comment_button])',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
      shares: [
        {
          css: '[aria-posinset] [role=button]:has([data-ad-rendering-role=share_button]) span[dir=auto]',
          labels: '[aria-posinset] [role=button]:has([data-ad-rendering-role=share_button])',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
    },
    strangers: [
      {
        css: 'div[data-focus-target=stories_tray],div[aria-posinset]:has(a[href*="/reel/"])',
        on: ['feed'],
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
      {
        css: 'div[aria-posinset]:has([href="/friends/"],[href="/groups/discover/"])',
        on: ['feed'],
        seen: { how: 'list', day: '2026-07-24', from: 'yokoffing/filterlists' },
      },
    ],
    room: [
      {
        css: '[role=main] div[aria-posinset]:has(a[href])',
        on: ['feed'],
        seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
      },
    ],
  },
  from: 'five maintained lists that agree on posts, among them Xernnn/xrnsocial (live, October 2026), Artificial-Sweetener/facebook-clean-my-feeds and webrecorder/browsertrix-behaviors; ShortStop for /feeds/',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: '2025-07-13', what: 'home, one post of it' },
    { how: 'list', day: '2026-10', what: 'home (Xernnn/xrnsocial)' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.facebook.com/memories/', 'other'],
  ['https://www.facebook.com/natgeo/posts/pfbid02abc', 'post'],
  ['https://www.facebook.com/hashtag/cats', 'explore', 'tag'],
  ['https://www.facebook.com/settings/?tab=account', 'settings'],
  ['https://www.facebook.com/natgeo/photos', 'profile'],
  ['https://www.messenger.com/t/1234567890', 'messages'],
  ['https://www.facebook.com/groups/feed/', 'feed', 'community'],
  ['https://www.facebook.com/watch/', 'feed', 'video'],
  ['https://www.facebook.com/?ref=homescreenpwa', 'feed', 'home'],
  ['https://www.facebook.com/search/top/?q=cats', 'search'],
  ['https://www.facebook.com/reel/987654321098765', 'shorts'],
  ['https://www.facebook.com/notifications', 'notifications'],
  ['https://www.facebook.com/gaming/feed', 'explore'],
  ['https://www.facebook.com/marketplace/', 'other', 'shopping'],
  ['https://www.facebook.com/settings', 'settings'],
  ['https://www.facebook.com/watch/unheard/of/', 'other'],
  ['https://www.messenger.com/t/1', 'messages'],
  ['https://business.facebook.com/', null],
  ['https://www.facebook.com/feeds/', 'feed', 'home'],
  ['https://www.facebook.com/feeds/?filter=friends&sk=h_chr', 'feed', 'following'],
  ['https://www.facebook.com/feeds/unheard-of/', 'other'],
  ['https://free.facebook.com/home.php', 'feed', 'home'],
  ['https://m.facebook.com/home.php?sk=h_chr', 'feed', 'following'],
  ['https://lite.facebook.com/messages/', 'messages'],
];
