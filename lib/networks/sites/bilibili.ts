import type { Case, Network } from '../types.ts';

/** Bilibili. Home and t. (dynamics) are feeds; watching is not. Items of t. are general knowledge. */
export default {
  id: 'bilibili',
  name: 'Bilibili',
  tier: 2,
  matches: [
    '*://bilibili.com/*',
    '*://www.bilibili.com/*',
    '*://t.bilibili.com/*',
    '*://m.bilibili.com/*',
    '*://live.bilibili.com/*',
  ],
  host: '^(?:www\\.|t\\.|m\\.|search\\.|message\\.|space\\.|live\\.|account\\.|member\\.)?bilibili\\.com$',
  surfaces: [
    { surface: 'search', path: '.*', host: '^search\\.' },
    { surface: 'messages', path: '.*', host: '^message\\.' },
    { surface: 'profile', path: '.*', host: '^space\\.' },
    { surface: 'settings', path: '.*', host: '^account\\.' },
    { surface: 'compose', path: '.*', host: '^member\\.' },
    { surface: 'post', variant: 'live', path: '^/\\d+', host: '^live\\.' },
    { surface: 'explore', variant: 'live', path: '^/(?:all|p/eden/.*)?$', host: '^live\\.' },
    { surface: 'post', path: '^/\\d+', host: '^t\\.' },
    { surface: 'feed', variant: 'following', path: '^/$', host: '^t\\.' },
    { surface: 'post', path: '^/(?:video|bangumi/play|opus|read|festival)/' },
    { surface: 'explore', path: '^/(?:v|c|ranking|anime|guochuang|movie|tv|documentary)(?:/|$)' },
    {
      surface: 'other',
      path: '^/(?:list|watchlater|history|account|medialist|blackboard|cheese|manga|bangumi)(?:/|$)',
    },
    { surface: 'feed', variant: 'home', path: '^/(?:index\\.html)?$' },
    { surface: 'profile', path: '^/space/', host: '^m\\.' },
  ],
  item: '.feed-card,.bili-feed-card,.bili-video-card:has(a[href*="/video/"]),.bili-dyn-list__item',
  itemId: [{ find: 'a[href*="/video/BV"]', part: '/video/(BV\\w+)' }],
  posts: 'video',
  messages: 'https://message.bilibili.com/',
  from: 'festoney8/bilibili-cleaner, its complete page types (2026-05-12)',
  read: '2026-11-23',
  seenLive: null,
} satisfies Network;

export const cases: Case[] = [
  ['https://www.bilibili.com/c/anime/', 'explore'],
  ['https://search.bilibili.com/all?keyword=cats', 'search'],
  ['https://t.bilibili.com/1234567890', 'post'],
  ['https://live.bilibili.com/123', 'post', 'live'],
  ['https://www.bilibili.com/watchlater/', 'other'],
  ['https://live.bilibili.com/', 'explore', 'live'],
  ['https://m.bilibili.com/', 'feed', 'home'],
  ['https://message.bilibili.com/', 'messages'],
  ['https://account.bilibili.com/account/home', 'settings'],
  ['https://t.bilibili.com/', 'feed', 'following'],
  ['https://t.bilibili.com/unheard/of', 'other'],
  ['https://passport.bilibili.com/', null],
];
