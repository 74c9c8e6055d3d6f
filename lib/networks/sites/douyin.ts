import type { Case, Network } from '../types.ts';

/** Douyin. The player opens over any page as `modal_id`, which each swipe rewrites; only the active slide carries the
 *  item's mark. */
export default {
  id: 'douyin',
  name: 'Douyin',
  tier: 2,
  matches: ['*://douyin.com/*', '*://www.douyin.com/*', '*://m.douyin.com/*', '*://live.douyin.com/*'],
  host: '^(?:www\\.|m\\.|live\\.)?douyin\\.com$',
  apart: ['creator.douyin.com', 'v.douyin.com'],
  surfaces: [
    { surface: 'post', variant: 'live', path: '^/\\d+', host: '^live\\.' },
    { surface: 'explore', variant: 'live', path: '^/(?:category(?:/.*)?|hot_live)?$', host: '^live\\.' },
    { surface: 'post', path: '.*', query: { modal_id: '^\\d+' } },
    { surface: 'search', path: '^/(?:root/search|search|aisearch)(?:/|$)' },
    { surface: 'search', path: '^/user/[^/]+/search/' },
    { surface: 'post', variant: 'live', path: '^/(?:follow/live|root/live)/' },
    { surface: 'feed', variant: 'following', path: '^/follow(?:/|$)' },
    { surface: 'feed', variant: 'friends', path: '^/friend(?:/|$)' },
    { surface: 'explore', path: '^/(?:jingxuan|discover|channel|hot|vs|series)(?:/|$)' },
    { surface: 'post', path: '^/(?:share/)?(?:video|note|slides)/' },
    { surface: 'messages', path: '^/chat(?:/|$)' },
    { surface: 'profile', path: '^/user/' },
    { surface: 'feed', variant: 'home', path: '^/$' },
  ],
  item: '[data-e2e=feed-active-video],[data-e2e=feed-live]',
  itemId: [{ find: '[data-e2e-vid]', attr: 'data-e2e-vid' }, { part: 'modal_id=(\\d+)' }],
  loggedOut: '#douyin-login-new-id,[id^=login-full-panel]',
  continues: [
    { path: '[?&]modal_id=(\\d+)', opener: '^explore$', surface: 'explore' },
    { path: '[?&]modal_id=(\\d+)', opener: '^(?!profile|search)', surface: 'feed', variant: 'home' },
  ],
  posts: 'video',
  messages: '/chat',
  from: 'WhiteSevs/TamperMonkeyScript, its complete router (2026-07-01)',
  read: '2026-11-23',
  seenOn: [{ how: 'list', day: '2026-07-01', what: 'the feed and its routes (WhiteSevs/TamperMonkeyScript)' }],
} satisfies Network;

export const cases: Case[] = [
  ['https://live.douyin.com/', 'explore', 'live'],
  ['https://www.douyin.com/note/7412345678901234567', 'post'],
  ['https://www.douyin.com/discover', 'explore'],
  ['https://www.douyin.com/search/cats', 'search'],
  ['https://live.douyin.com/123456', 'post', 'live'],
  ['https://www.douyin.com/follow', 'feed', 'following'],
  ['https://www.douyin.com/chat', 'messages'],
  ['https://www.douyin.com/unheard/of', 'other'],
  ['https://creator.douyin.com/', null],
  ['https://m.douyin.com/share/video/7412345678901234567', 'post'],
  ['https://www.douyin.com/?recommend=1', 'feed', 'home'],
  ['https://www.douyin.com/jingxuan/food', 'explore'],
  ['https://www.douyin.com/video/7412345678901234567', 'post'],
];
