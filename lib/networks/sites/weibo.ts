import type { Case, Network } from '../types.ts';

/** Weibo. The scroller swaps content into the same nodes. Items of the mobile site and of hot search are general
 *  knowledge. */
export default {
  id: 'weibo',
  name: 'Weibo',
  tier: 2,
  matches: ['*://*.weibo.com/*', '*://*.weibo.cn/*'],
  host: '^(?:www\\.|s\\.|m\\.|d\\.)?weibo\\.(?:com|cn)$',
  surfaces: [
    { surface: 'explore', path: '^/top/', host: '^s\\.' },
    { surface: 'explore', path: '^/(?:\\d{4,}(?:_|/|$)|$)', host: '^d\\.' },
    { surface: 'explore', variant: 'tag', path: '^/weibo', host: '^s\\.', query: { q: '^#.+#$' } },
    { surface: 'search', path: '.*', host: '^s\\.' },
    {
      surface: 'explore',
      path: '^/p/(?:index|searchall|aj)',
      host: '^m\\.',
      query: { containerid: '^(?:106003|102803)' },
    },
    { surface: 'search', path: '^/(?:search|p/searchall)' },
    { surface: 'explore', path: '^/hot(?:/|$)' },
    { surface: 'explore', path: '^/newlogin' },
    { surface: 'post', path: '^/tv/show/' },
    { surface: 'explore', variant: 'video', path: '^/tv(?:/|$)' },
    { surface: 'feed', variant: 'list', path: '^/mygroups' },
    { surface: 'notifications', path: '^/(?:at|comment|like|notice)(?:/|$)' },
    { surface: 'messages', path: '^/(?:message|messages|chat)(?:/|$)' },
    { surface: 'settings', path: '^/set(?:/|$)' },
    { surface: 'compose', path: '^/compose(?:/|$)' },
    { surface: 'post', path: '^/(?:detail|status)/[^/]+' },
    { surface: 'profile', path: '^/(?:u|n|p|profile)/[^/]+' },
    {
      surface: 'other',
      path: '^/(?:fav|login|login\\.php|logout|signup|register|sorry|ajax|overseas|nearby|svip|follow|page|ttarticle|l)(?:/|$)',
    }, // unverified
    { surface: 'post', path: '^/\\d{5,}/[A-Za-z0-9]{6,}/?$' },
    { surface: 'feed', variant: 'home', path: '^/(?:home|friends)?/?$' },
    { surface: 'profile', path: '^/[^/]+/?$' },
  ],
  item: 'article[class*=Feed],.card.m-panel,#pl_top_realtimehot tr',
  itemId: [{ find: 'a[class*=head-info_time]', part: '/(\\d+/\\w+)' }],
  loggedOut: 'a[class*=LoginBtn_btn],.login-btn',
  from: 'tiansh/yawf (2024-11-09), WhiteSevs/TamperMonkeyScript (2026-07-01); selectors partly general knowledge',
  read: '2026-11-23',
  seenOn: [{ how: 'list', day: '2024-11-09', what: 'posts on the desktop (tiansh/yawf)' }],
} satisfies Network;

export const cases: Case[] = [
  ['https://s.weibo.com/weibo?q=cats', 'search'],
  ['https://weibo.com/n/somebody', 'profile'],
  ['https://weibo.com/fav', 'other'],
  ['https://weibo.com/mygroups?gid=110001234', 'feed', 'list'],
  ['https://weibo.com/hot/search', 'explore'],
  ['https://m.weibo.cn/', 'feed', 'home'],
  ['https://weibo.com/tv/home', 'explore', 'video'],
  ['https://weibo.com/message/history', 'messages'],
  ['https://weibo.com/set/index', 'settings'],
  ['https://weibo.com/unheard/of/path', 'other'],
  ['https://passport.weibo.com/', null],
  ['https://d.weibo.com/102803', 'explore'],
  ['https://d.weibo.com/102803_ctg1_1760_-_ctg1_1760', 'explore'],
  ['https://d.weibo.com/unheard/of', 'other'],
  ['https://s.weibo.com/weibo?q=%23cats%23', 'explore', 'tag'],
  ['https://m.weibo.cn/status/5012345678901234', 'post'],
  ['https://m.weibo.cn/message', 'messages'],
];
