import type { Case, Network } from '../types.ts';

/** VK Video, which has a host of its own since 2024. Shorts are its clips. */
export default {
  id: 'vkvideo',
  name: 'VK Video',
  tier: 2,
  matches: ['*://vkvideo.ru/*', '*://www.vkvideo.ru/*', '*://m.vkvideo.ru/*', '*://live.vkvideo.ru/*'],
  host: '^(?:www\\.|m\\.|live\\.)?vkvideo\\.ru$',
  surfaces: [
    { surface: 'search', path: '^/$', query: { q: '.+' } },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'settings', path: '^/settings(?:/|$)' },
    { surface: 'post', variant: 'live', path: '^/[^/]+/?$', host: '^live\\.' },
    { surface: 'explore', variant: 'live', path: '^/$', host: '^live\\.' },
    { surface: 'shorts', path: '^/clips?(?:/|$|-?\\d)' },
    { surface: 'post', path: '^/video-?\\d+_\\d+' },
    { surface: 'post', path: '^/playlist/[^/]+/video' },
    { surface: 'feed', variant: 'following', path: '^/subscriptions(?:/|$)' },
    { surface: 'explore', path: '^/(?:trends|movies|series|games|music|kids|for_kids|sport|cinema|tv|live)(?:/|$)' },
    { surface: 'profile', path: '^/@[^/]+' },
    { surface: 'feed', variant: 'home', path: '^/$' },
  ],
  item: '[data-testid=video_card_layout],[class*=vkitVideoCard]',
  items: { shorts: '[role=dialog]:has(video),main:has(video)' },
  itemId: [{ part: 'clip(-?\\d+_\\d+)' }, { find: 'a[href*="/video-"],a[href*="/video"]', part: 'video(-?\\d+_\\d+)' }],
  loggedOut: '.VkIdForm__form,.UnauthActionBox',
  posts: 'video',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://vkvideo.ru/', 'feed', 'home'],
  ['https://vkvideo.ru/subscriptions', 'feed', 'following'],
  ['https://vkvideo.ru/trends', 'explore'],
  ['https://vkvideo.ru/clips', 'shorts'],
  ['https://vkvideo.ru/clip-1_2', 'shorts'],
  ['https://vkvideo.ru/video-1_2', 'post'],
  ['https://vkvideo.ru/?q=cats', 'search'],
  ['https://m.vkvideo.ru/', 'feed', 'home'],
  ['https://live.vkvideo.ru/somebody', 'post', 'live'],
  ['https://vkvideo.ru/@somebody', 'profile'],
  ['https://vkvideo.ru/unheard/of', 'other'],
  ['https://vkvideo.ru.evil.test/', null],
];
