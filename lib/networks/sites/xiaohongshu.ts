import type { Case, Network } from '../types.ts';

/** Xiaohongshu / RedNote. /explore is the home feed; a note opened from it is a modal. Masonry whose nodes are
 *  reused. */
export default {
  id: 'xiaohongshu',
  name: 'Xiaohongshu / RedNote',
  tier: 2,
  matches: ['*://xiaohongshu.com/*', '*://www.xiaohongshu.com/*', '*://rednote.com/*', '*://www.rednote.com/*'],
  host: '^(?:www\\.)?(?:xiaohongshu|rednote)\\.com$',
  apart: ['creator.xiaohongshu.com'],
  surfaces: [
    { surface: 'post', path: '^/user/profile/[^/]+/[0-9a-f]{20,}' },
    { surface: 'explore', variant: 'live', path: '^/livelist(?:/|$)' },
    { surface: 'post', path: '^/(?:explore|discovery/item|search_result)/[0-9a-f]{20,}' },
    { surface: 'search', path: '^/search_result(?:/|$)' },
    { surface: 'feed', variant: 'home', path: '^/(?:explore)?/?$' },
    { surface: 'messages', path: '^/(?:im|chat)(?:/|$)' }, // unverified
    { surface: 'notifications', path: '^/notification(?:/|$)' },
    { surface: 'profile', path: '^/user/profile/' },
    { surface: 'compose', path: '^/publish(?:/|$)' },
    { surface: 'other', path: '^/' },
  ],
  item: '.note-item',
  itemId: [{ find: 'a[href*="/explore/"]', part: '/explore/([0-9a-f]{20,})' }],
  loggedOut: '.login-container,.login-modal',
  from: 'gongwlin/userscript, WhiteSevs/TamperMonkeyScript (2026-07-01)',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: '2026-06-13', what: 'navigation, signed out' },
    { how: 'list', day: '2026-07-01', what: 'notes (WhiteSevs/TamperMonkeyScript)' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.xiaohongshu.com/', 'feed', 'home'],
  ['https://www.xiaohongshu.com/search_result/65f1c2ab000000001203abcd', 'post'],
  ['https://www.xiaohongshu.com/search_result?keyword=cats', 'search'],
  ['https://www.xiaohongshu.com/login', 'other'],
  ['https://www.xiaohongshu.com/im', 'messages'],
  ['https://www.xiaohongshu.com/unheard/of', 'other'],
  ['https://creator.xiaohongshu.com/', null],
  ['https://www.xiaohongshu.com/livelist?channel_id=0&channel_type=web_live_list', 'explore', 'live'],
  ['https://www.xiaohongshu.com/user/profile/5ff0e6410000000001001234/6411cf99000000001300b6d9', 'post'],
  ['https://www.xiaohongshu.com/user/profile/5ff0e6410000000001001234', 'profile'],
  ['https://www.xiaohongshu.com/explore?channel_id=homefeed.food_v3', 'feed', 'home'],
];
