import type { Case, Network } from '../types.ts';

/** Kuaishou. A video that is opened moves on to the next one, and the address with it. */
export default {
  id: 'kuaishou',
  name: 'Kuaishou',
  tier: 2,
  matches: ['*://kuaishou.com/*', '*://www.kuaishou.com/*', '*://live.kuaishou.com/*'],
  host: '^(?:www\\.|live\\.)?kuaishou\\.com$',
  apart: ['cp.kuaishou.com', 'v.kuaishou.com'],
  surfaces: [
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'post', variant: 'live', path: '^/u/[^/]+', host: '^live\\.' },
    { surface: 'explore', variant: 'live', path: '^/(?:cate/.*|all.*)?$', host: '^live\\.' },
    { surface: 'post', path: '^/(?:short-video|fw/photo)/' },
    { surface: 'feed', variant: 'following', path: '^/follow(?:/|$)' },
    { surface: 'explore', path: '^/(?:brilliant|channel|hot)(?:/|$)' },
    { surface: 'messages', path: '^/(?:message|im)(?:/|$)' },
    { surface: 'profile', path: '^/profile/' },
    { surface: 'feed', variant: 'home', path: '^/(?:new-reco)?/?$' },
  ],
  item: '.video-card,.photo-card',
  loggedOut: '[class*=login-btn],[class*=login-dialog]',
  continues: [
    { path: '/short-video/(\\w+)', opener: '^explore$', surface: 'explore' },
    { path: '/short-video/(\\w+)', opener: '^(?!profile|search)', surface: 'feed', variant: 'home' },
  ],
  posts: 'video',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.kuaishou.com/', 'feed', 'home'],
  ['https://www.kuaishou.com/new-reco', 'feed', 'home'],
  ['https://www.kuaishou.com/brilliant', 'explore'],
  ['https://www.kuaishou.com/short-video/3xq4ragn6i4prki', 'post'],
  ['https://www.kuaishou.com/search/video?searchKey=cats', 'search'],
  ['https://live.kuaishou.com/', 'explore', 'live'],
  ['https://live.kuaishou.com/u/somebody', 'post', 'live'],
  ['https://www.kuaishou.com/profile/3xabc', 'profile'],
  ['https://www.kuaishou.com/unheard/of', 'other'],
  ['https://cp.kuaishou.com/', null],
];
