import type { Case, Network } from '../types.ts';

/** Zhihu. Recommendations and followed accounts have addresses of their own; questions and articles are posts. */
export default {
  id: 'zhihu',
  name: 'Zhihu',
  tier: 2,
  matches: ['*://zhihu.com/*', '*://www.zhihu.com/*', '*://zhuanlan.zhihu.com/*'],
  host: '^(?:www\\.|zhuanlan\\.)?zhihu\\.com$',
  apart: ['daily.zhihu.com', 'link.zhihu.com'],
  surfaces: [
    { surface: 'post', path: '^/p/\\d+' },
    { surface: 'compose', path: '^/(?:write|creator)(?:/|$)' },
    { surface: 'profile', path: '.*', host: '^zhuanlan\\.' },
    { surface: 'messages', path: '^/messages(?:/|$)' },
    { surface: 'notifications', path: '^/notifications(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|account)(?:/|$)' },
    { surface: 'post', path: '^/(?:question|answer|pin|zvideo)/\\d+' },
    { surface: 'feed', variant: 'following', path: '^/follow(?:/|$)' },
    { surface: 'feed', variant: 'community', path: '^/ring(?:-feeds|/host/[^/]+|/[^/]+)/?$' },
    { surface: 'explore', variant: 'tag', path: '^/topic/\\d+' },
    { surface: 'explore', path: '^/(?:hot|explore|zvideo|billboard)(?:/|$)' },
    { surface: 'profile', path: '^/(?:people|org)/' },
    { surface: 'feed', variant: 'home', path: '^/(?:recommend)?$' },
  ],
  item: '.TopstoryItem:not(.TopstoryItem--advertCard),.HotItem,.List-item:has(.ContentItem)',
  itemId: [
    { find: 'a[href*="/answer/"]', part: '/answer/(\\d+)' },
    { find: 'a:is([href*="/p/"],[href*="/question/"])', part: '/(?:p|question)/(\\d+)' },
  ],
  loggedOut: '.AppHeader-login,.signFlowModal',
  messages: '/messages',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.zhihu.com/', 'feed', 'home'],
  ['https://www.zhihu.com/follow', 'feed', 'following'],
  ['https://www.zhihu.com/hot', 'explore'],
  ['https://www.zhihu.com/topic/19550429/hot', 'explore', 'tag'],
  ['https://www.zhihu.com/question/123/answer/456', 'post'],
  ['https://zhuanlan.zhihu.com/p/123456', 'post'],
  ['https://zhuanlan.zhihu.com/somebody', 'profile'],
  ['https://zhuanlan.zhihu.com/write', 'compose'],
  ['https://www.zhihu.com/messages', 'messages'],
  ['https://www.zhihu.com/search?q=cats', 'search'],
  ['https://www.zhihu.com/settings/account', 'settings'],
  ['https://www.zhihu.com/unheard/of', 'other'],
  ['https://daily.zhihu.com/', null],
];
