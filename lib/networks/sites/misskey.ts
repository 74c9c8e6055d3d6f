import type { Case, Network } from '../types.ts';

/** Misskey and its kin on any server that the person names; the hosts below are known without naming. Routes and a note's
 *  markup are from the app's own source. All timelines share "/". */
export default {
  id: 'misskey',
  name: 'Misskey',
  tier: 2,
  matches: [],
  hosts: 'named',
  sign: '#misskey_app',
  host: '^(?:misskey\\.(?:io|design|art|gg)|firefish\\.social|sharkey\\.world|nijimiss\\.moe|mi\\.nakn\\.jp)$',
  surfaces: [
    { surface: 'messages', path: '^/(?:my/(?:messaging|messages)|chat)(?:/|$)' },
    { surface: 'notifications', path: '^/my/(?:notifications|mentions|follow-requests)(?:/|$)' },
    { surface: 'settings', path: '^/(?:settings|admin|my)(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'compose', path: '^/share(?:/|$)' },
    { surface: 'post', path: '^/notes/\\w+' },
    { surface: 'feed', variant: 'list', path: '^/timeline/(?:list|antenna)/[^/]+' },
    { surface: 'feed', variant: 'home', path: '^/(?:timeline)?/?$' },
    { surface: 'feed', variant: 'community', path: '^/channels/\\w+/?$' },
    { surface: 'explore', variant: 'tag', path: '^/tags/' },
    { surface: 'explore', path: '^/(?:explore|channels|gallery|pages|play)/?$' },
    { surface: 'profile', path: '^/@[^/]+' },
  ],
  item: 'article:has(a[href^="/notes/"])',
  items: { explore: 'article:has(a[href^="/notes/"]),main a[href^="/channels/"],main a[href^="/gallery/"]' },
  itemId: [
    { find: 'a[href^="/notes/"]', part: '/notes/(\\w+)' },
    { find: 'a[href^="/channels/"],a[href^="/gallery/"]' },
  ],
  loggedOut: '[data-cy-signin],[data-cy-signup]',
  messages: '/chat',
  from: "parts of the app's own source, for the rest general knowledge",
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://misskey.io/', 'feed', 'home'],
  ['https://misskey.io/timeline', 'feed', 'home'],
  ['https://misskey.io/timeline/antenna/9abc', 'feed', 'list'],
  ['https://misskey.io/channels/9abc', 'feed', 'community'],
  ['https://misskey.io/explore', 'explore'],
  ['https://misskey.io/tags/cats', 'explore', 'tag'],
  ['https://misskey.io/notes/9abc', 'post'],
  ['https://misskey.io/chat', 'messages'],
  ['https://misskey.io/my/messaging', 'messages'],
  ['https://misskey.io/my/notifications', 'notifications'],
  ['https://misskey.io/settings/profile', 'settings'],
  ['https://misskey.io/search', 'search'],
  ['https://misskey.io/@somebody', 'profile'],
  ['https://misskey.io/unheard/of', 'other'],
  ['https://misskey.io.evil.test/', null],
];
