import type { Case, Network } from '../types.ts';

/** PeerTube on any server that the person names; the hosts below are known without naming. The element of a video is from
 *  the app's own source. */
export default {
  id: 'peertube',
  name: 'PeerTube',
  tier: 2,
  matches: [],
  hosts: 'named',
  sign: 'meta[property="og:platform"][content=PeerTube]',
  host: '^(?:(?:framatube|tilvids)\\.(?:org|com)|peertube\\.(?:tv|fr|uno)|video\\.blender\\.org|diode\\.zone|tube\\.tchncs\\.de)$',
  surfaces: [
    { surface: 'notifications', path: '^/my-account/notifications(?:/|$)' },
    { surface: 'settings', path: '^/(?:my-account|my-library|admin)(?:/|$)' },
    { surface: 'compose', path: '^/(?:videos/(?:upload|publish|update)|my-library/upload)(?:/|$)' },
    { surface: 'search', path: '^/search(?:/|$)' },
    { surface: 'post', path: '^/(?:w|videos/watch|videos/embed)/[^/]+' },
    { surface: 'feed', variant: 'following', path: '^/videos/subscriptions(?:/|$)' },
    {
      surface: 'explore',
      path: '^/(?:videos/(?:overview|trending|recently-added|local|most-liked|browse)|discover|browse)(?:/|$)',
    },
    { surface: 'profile', path: '^/(?:a|c|accounts|video-channels)/[^/]+' },
    { surface: 'feed', variant: 'home', path: '^/(?:home)?/?$' },
  ],
  item: 'my-video-miniature',
  itemId: [{ find: 'a[href*="/w/"]', part: '/w/(?:p/)?([\\w-]+)' }],
  loggedOut: 'a[href^="/login"]',
  posts: 'video',
  from: "parts of the app's own source, for the rest general knowledge",
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://framatube.org/videos/subscriptions', 'feed', 'following'],
  ['https://framatube.org/', 'feed', 'home'],
  ['https://framatube.org/home', 'feed', 'home'],
  ['https://framatube.org/videos/trending', 'explore'],
  ['https://framatube.org/videos/browse?scope=local', 'explore'],
  ['https://framatube.org/w/9c9de5e8', 'post'],
  ['https://framatube.org/c/somebody/videos', 'profile'],
  ['https://framatube.org/search?search=cats', 'search'],
  ['https://framatube.org/my-account/notifications', 'notifications'],
  ['https://framatube.org/my-account/settings', 'settings'],
  ['https://framatube.org/videos/upload', 'compose'],
  ['https://framatube.org/unheard/of', 'other'],
  ['https://framatube.org.evil.test/', null],
];
