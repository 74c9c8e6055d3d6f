import type { Case, Network } from '../types.ts';

/** Mastodon on any server that the person names; the hosts below are known without naming. From the routes of the
 *  app's own source, and measured on a local build of it (2026-11-23). Articles out of view stay as placeholders
 *  without a `.status` in them. */
export default {
  id: 'mastodon',
  name: 'Mastodon',
  tier: 1,
  matches: [],
  hosts: 'named',
  sign: '#mastodon.app-holder',
  host: '^(?:mastodon\\.(?:social|online|world|art|green|cloud|sdf\\.org)|mstdn\\.(?:social|jp|ca)|fosstodon\\.org|hachyderm\\.io|mas\\.to|infosec\\.exchange|techhub\\.social|c\\.im|sfba\\.social|toot\\.community|pawoo\\.net|troet\\.cafe|chaos\\.social|mathstodon\\.xyz|universeodon\\.com|aus\\.social|social\\.vivaldi\\.net|ruby\\.social|phpc\\.social|floss\\.social)$',
  surfaces: [
    { surface: 'notifications', path: '^/(?:web/|deck/)?notifications(?:/|$)' },
    { surface: 'messages', path: '^/(?:web/|deck/)?(?:conversations|timelines/direct)(?:/|$)' },
    { surface: 'search', path: '^/(?:web/|deck/)?search(?:/|$)' },
    { surface: 'compose', path: '^/(?:web/|deck/)?(?:publish|statuses/new|share)(?:/|$)' },
    {
      surface: 'settings',
      path: '^/(?:web/|deck/)?(?:settings|auth|filters|relationships|admin|oauth|invites|profile/edit|profile/featured_tags|disputes)(?:/|$)',
    },
    {
      surface: 'feed',
      variant: 'deck',
      path: '^/deck(?:/(?:home|getting-started|explore(?:/.*)?|public(?:/.*)?|lists/\\d+|tags/[^/]+))?/?$',
    },
    { surface: 'feed', variant: 'home', path: '^/(?:web/|deck/)?(?:home|timelines/home)(?:/|$)' },
    { surface: 'explore', path: '^/(?:web/|deck/)?(?:explore|trends|links)(?:/|$)' },
    { surface: 'explore', variant: 'firehose', path: '^/(?:web/|deck/)?(?:public|timelines/public)(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/(?:web/|deck/)?(?:tags|timelines/tag)/' },
    { surface: 'feed', variant: 'list', path: '^/(?:web/|deck/)?(?:lists|timelines/list)/\\d+/?$' },
    { surface: 'post', path: '^/(?:web/|deck/)?(?:@[^/]+/\\d+|statuses/\\d+|users/[^/]+/statuses/\\d+)(?:/|$)' },
    { surface: 'profile', path: '^/(?:web/|deck/)?(?:@[^/]+|accounts/\\d+|users/[^/]+)(?:/.*)?$' },
    {
      surface: 'other',
      path: '^/(?:web/|deck/)?(?:favourites|bookmarks|pinned|lists|directory|start|getting-started|about|privacy-policy|terms-of-service|follow_requests|blocks|mutes|domain_blocks|followed_tags|collections|keyboard-shortcuts|wrapstodon)(?:/|$)',
    },
    { surface: 'feed', variant: 'home', path: '^/$' },
  ],
  item: '.status[data-id]',
  items: { explore: '.status[data-id],.scrollable .story,.scrollable .trends__item,.explore-suggestions-card' },
  itemId: [{ find: '.status[data-id]', attr: 'data-id' }],
  aside: '.picture-in-picture',
  loggedOut: '.sign-in-banner',
  messages: '/conversations',
  soft: {
    counts: {
      comments: [
        {
          css: '.status .icon-button__counter',
          seen: { how: 'build', day: '2026-11-23', from: 'a local build of the app' },
        },
      ],
      badges: [
        { css: '.icon-with-badge__badge', seen: { how: 'build', day: '2026-11-23', from: "the app's own source" } },
      ],
    },
    mine: {
      me: '.navigation-bar a[href^="/@"],.compose-form a[href^="/@"]',
      part: '^/@([^/?#]+)',
      author: 'a.status__display-name[href="/@{me}" i]',
      profile:
        '.account__header__extra__links a strong,.account__header a:is([href$="/followers"],[href$="/following"]) strong',
      seen: { how: 'build', day: '2026-11-23', from: "the app's own source" },
    },
    strangers: [
      {
        css: '.inline-follow-suggestions,.trends',
        on: ['feed'],
        seen: { how: 'build', day: '2026-11-23', from: "the app's own source" },
      },
    ],
    room: [
      {
        css: 'article:has(.status[data-id])',
        on: ['feed'],
        seen: { how: 'build', day: '2026-11-23', from: 'a local build of the app' },
      },
    ],
  },
  from: "the app's own source and a local build of it (measured 2026-11-23)",
  read: '2026-11-23',
  seenOn: [{ how: 'build', day: '2026-11-23', what: 'home, columns, explore, posts, signed out' }],
} satisfies Network;

export const cases: Case[] = [
  ['https://mastodon.social/tags/cats', 'explore', 'tag'],
  ['https://mastodon.social/notifications', 'notifications'],
  ['https://mastodon.social/explore', 'explore'],
  ['https://mastodon.social/@Gargron/112000000000000000', 'post'],
  ['https://mastodon.social/@Gargron/followers', 'profile'],
  ['https://mastodon.social/home', 'feed', 'home'],
  ['https://mastodon.social/search?q=cats', 'search'],
  ['https://mastodon.social/lists', 'other'],
  ['https://mastodon.social/deck/home', 'feed', 'deck'],
  ['https://mastodon.social/public/local', 'explore', 'firehose'],
  ['https://mastodon.social/conversations', 'messages'],
  ['https://mastodon.social/deck/conversations', 'messages'],
  ['https://mastodon.social/deck/publish', 'compose'],
  ['https://mastodon.social/deck/unheard-of', 'other'],
  ['https://mastodon.social/settings/profile', 'settings'],
  ['https://mastodon.social/overview', 'other'],
  ['https://mastodon.social.evil.test/home', null],
  ['https://mastodon.social/explore/links', 'explore'],
  ['https://mastodon.social/public/remote', 'explore', 'firehose'],
  ['https://mastodon.social/deck/explore/tags', 'feed', 'deck'],
  ['https://mastodon.social/web/timelines/home', 'feed', 'home'],
];
