import type { Case, Network } from '../types.ts';

/** Twitch: live television rather than a curated feed; the front page and the directories alone count. The side bar's
 *  channels are no items: they are on every page. */
export default {
  id: 'twitch',
  name: 'Twitch',
  tier: 2,
  matches: ['*://twitch.tv/*', '*://www.twitch.tv/*', '*://m.twitch.tv/*'],
  host: '^(?:www\\.|m\\.)?twitch\\.tv$',
  apart: ['clips.twitch.tv', 'dashboard.twitch.tv'],
  surfaces: [
    { surface: 'feed', variant: 'following', path: '^/directory/following(?:/|$)' },
    {
      surface: 'explore',
      path: '^/(?:directory(?:/(?:all|category|game|gaming|irl|music|esports|creative|collection)(?:/.*)?)?)?/?$',
    },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|subscriptions|wallet|drops|inventory|prime|turbo)(?:/|$)' },
    { surface: 'post', path: '^/(?:videos/\\d+|clip/[^/]+|[^/]+/(?:clip|v|video)/)' },
    {
      surface: 'other',
      path: '^/(?:downloads|jobs|p|store|friends|popout|moderator|u|team|products|broadcast|login|signup|dashboard|about|bits|activate|redeem|following|logout|privacy|legal|security|partner|messages|collections|annual-recap|email-verification|payments|oauth2?|unavailable|charity|event)(?:/|$)',
    },
    { surface: 'profile', path: '^/[^/]+/(?:about|schedule|videos|clips|home|followers)(?:/|$)' },
    { surface: 'post', variant: 'live', path: '^/[A-Za-z0-9_]+/?$' },
  ],
  item: 'article',
  itemId: [{ find: 'a[data-a-target=preview-card-image-link]' }],
  loggedOut: '[data-a-target=login-button]',
  posts: 'video',
  from: 'Xernnn/xrnsocial (live, October 2026), xiangthebung/Decaf; yt-dlp for clips',
  read: '2026-11-23',
  seenOn: [{ how: 'list', day: '2026-10', what: 'front page and directories (Xernnn/xrnsocial)' }],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.twitch.tv/search?term=chess', 'search'],
  ['https://clips.twitch.tv/Abc', null],
  ['https://www.twitch.tv/videos/98765', 'post'],
  ['https://www.twitch.tv/login', 'other'],
  ['https://www.twitch.tv/somestreamer/about', 'profile'],
  ['https://www.twitch.tv/directory/following', 'feed', 'following'],
  ['https://m.twitch.tv/', 'explore'],
  ['https://www.twitch.tv/settings/profile', 'settings'],
  ['https://www.twitch.tv/search?term=cats', 'search'],
  ['https://www.twitch.tv/directory/unheard-of', 'other'],
  ['https://m.twitch.tv/clip/SomeWordsOfAClip', 'post'],
  ['https://www.twitch.tv/somestreamer/clip/SomeWordsOfAClip', 'post'],
  ['https://www.twitch.tv/directory/following/live', 'feed', 'following'],
  ['https://www.twitch.tv/directory/all/tags/cats', 'explore'],
];
