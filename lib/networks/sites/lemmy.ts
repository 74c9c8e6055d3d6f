import type { Case, Network } from '../types.ts';

/** Lemmy on any server that the person names; the hosts below are known without naming. Routes and the class of a post are
 *  from the app's own source. A community is a feed that a person chose. */
export default {
  id: 'lemmy',
  name: 'Lemmy',
  tier: 2,
  matches: [],
  hosts: 'named',
  sign: '#app.lemmy-site',
  host: '^(?:lemmy\\.(?:world|ml|ca|zip|blahaj\\.zone|sdf\\.org)|sh\\.itjust\\.works|programming\\.dev|feddit\\.(?:org|uk|it|nl)|discuss\\.tchncs\\.de|lemm\\.ee|beehaw\\.org|sopuli\\.xyz)$',
  surfaces: [
    { surface: 'messages', path: '^/(?:inbox|create_private_message)(?:/|$)' },
    {
      surface: 'settings',
      path: '^/(?:settings|admin|setup|password_change|reports|registration_applications)(?:/|$)',
    },
    { surface: 'compose', path: '^/create_(?:post|community|multi_community)(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'post', path: '^/(?:post|comment)/\\d+' },
    { surface: 'feed', variant: 'community', path: '^/c/[^/]+(?:/data_type/.*)?/?$' },
    { surface: 'feed', variant: 'list', path: '^/m/[^/]+/?$' },
    { surface: 'explore', path: '^/communities(?:/|$)' },
    { surface: 'explore', variant: 'firehose', path: '^/$', query: { listingType: '^(?:All|Local)$' } },
    { surface: 'feed', variant: 'home', path: '^/(?:home(?:/data_type/.*)?)?/?$' },
    { surface: 'profile', path: '^/u/[^/]+' },
  ],
  item: '.post-listing',
  items: { explore: '.post-listing,#community_table tbody tr' },
  itemId: [
    { find: 'a[href^="/post/"]', part: '/post/(\\d+)' },
    { find: 'a[href^="/c/"]', part: '/c/([^/?]+)' },
  ],
  loggedOut: 'a[href^="/login"]',
  messages: '/inbox',
  from: "parts of the app's own source, for the rest general knowledge",
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://lemmy.world/', 'feed', 'home'],
  ['https://lemmy.world/?dataType=Post&listingType=Subscribed', 'feed', 'home'],
  ['https://lemmy.world/?dataType=Post&listingType=All', 'explore', 'firehose'],
  ['https://lemmy.world/c/cats@lemmy.ml', 'feed', 'community'],
  ['https://lemmy.world/communities', 'explore'],
  ['https://lemmy.world/post/123', 'post'],
  ['https://lemmy.world/inbox', 'messages'],
  ['https://lemmy.world/create_post', 'compose'],
  ['https://lemmy.world/search?q=cats', 'search'],
  ['https://lemmy.world/settings', 'settings'],
  ['https://lemmy.world/u/somebody', 'profile'],
  ['https://lemmy.world/modlog', 'other'],
  ['https://lemmy.world.evil.test/', null],
];
