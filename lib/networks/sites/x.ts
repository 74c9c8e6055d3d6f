import type { Case, Network } from '../types.ts';

/** X. For you, Following and pinned lists share /home; only the chosen tab tells them apart, so they are one feed
 *  here. A hashtag page is its search. */
export default {
  id: 'x',
  name: 'X (Twitter)',
  tier: 1,
  matches: ['*://*.x.com/*', '*://*.twitter.com/*'],
  host: '^(?:(?:www\\.|mobile\\.|pro\\.)?(?:x|twitter)\\.com|tweetdeck\\.twitter\\.com)$',
  apart: ['help.x.com', 'developer.x.com', 'ads.x.com', 'business.x.com', 'about.x.com'],
  surfaces: [
    { surface: 'settings', path: '^/(?:settings|account)(?:/|$)' },
    { surface: 'settings', path: '^/home/pinned/edit' },
    { surface: 'messages', path: '^/(?:messages|i/chat)(?:/|$)' },
    { surface: 'notifications', path: '^/(?:notifications|i/timeline)(?:/|$)' },
    { surface: 'compose', path: '^/(?:compose|intent|share)(?:/|$)' },
    { surface: 'search', path: '^/(?:search|search-advanced|hashtag)(?:/|$)' },
    { surface: 'post', path: '^/(?:i/(?:web/)?|[A-Za-z0-9_]{1,20}/)status(?:es)?/\\d+' },
    { surface: 'post', path: '^/(?:i|[A-Za-z0-9_]{1,20})/article/\\w+' },
    { surface: 'feed', variant: 'list', path: '^/i/lists/\\d+/?$' },
    { surface: 'explore', path: '^/(?:i/communities/suggested|[A-Za-z0-9_]{1,20}/communities/explore)(?:/|$)' },
    { surface: 'feed', variant: 'community', path: '^/i/communities/\\d+/?$' },
    { surface: 'explore', path: '^/(?:explore|i/trending|i/trends|i/topics|i/events|i/moments|i/explore)(?:/|$)' },
    {
      surface: 'feed',
      variant: 'deck',
      path: '^/(?:i/decks(?:/.*)?)?$',
      host: '^(?:pro\\.(?:x|twitter)\\.com|tweetdeck\\.twitter\\.com)$',
    },
    { surface: 'feed', variant: 'home', path: '^/(?:home)?/?$' },
    {
      surface: 'other',
      path: '^/(?:i|jobs|tos|privacy|login|logout|signup|about|download|premium|who_to_follow|lists|communities|bookmarks|topics|help|rules|oauth|connect_people|account|following|followers|display|keyboard_shortcuts|en|de|fr|es|ja)(?:/|$)',
    },
    { surface: 'other', path: '^/[A-Za-z0-9_]{1,20}/(?:lists|communities|topics|bookmarks|moments)(?:/|$)' },
    {
      surface: 'profile',
      path: '^/[A-Za-z0-9_]{1,20}(?:/(?:with_replies|media|likes|highlights|articles|affiliates|superfollows|photo|header_photo|followers|following|verified_followers|followers_you_follow|creator-subscriptions/subscriptions|about))?/?$',
    },
  ],
  item: 'article[data-testid=tweet]',
  items: { explore: 'article[data-testid=tweet],[data-testid=trend]' },
  itemId: [{ find: 'a[href*="/status/"]:has(time)', part: '/status/(\\d+)' }],
  loggedOut: 'a[href="/login"],[data-testid=loginButton]',
  busy: '[role=dialog] [role=progressbar]',
  messages: '/messages',
  from: 'insin/control-panel-for-twitter (2026-08-17), Xernnn/xrnsocial (live, October 2026), jordwest/news-feed-eradicator (2026-08-21)',
  read: '2026-11-23',
  seenLive: null,
} satisfies Network;

export const cases: Case[] = [
  ['https://x.com/i/chat', 'messages'],
  ['https://x.com/explore', 'explore'],
  ['https://mobile.twitter.com/home', 'feed', 'home'],
  ['https://x.com/jack/with_replies', 'profile'],
  ['https://x.com/jack/lists', 'other'],
  ['https://x.com/notifications', 'notifications'],
  ['https://x.com/intent/post?text=hi', 'compose'],
  ['https://x.com/jack/status/20/mediaviewer', 'post'],
  ['https://x.com/search?q=cats&src=typed_query', 'search'],
  ['https://x.com/i/communities/1234567890', 'feed', 'community'],
  ['https://ads.x.com/', null],
  ['https://x.com/home/pinned/edit', 'settings'],
  ['https://x.com/settings/account', 'settings'],
  ['https://x.com/i/unheard-of', 'other'],
  ['https://help.x.com/', null],
];
