import type { Case, Network } from '../types.ts';

/** YouTube. Old screens stay mounted with [hidden] and nodes are reused for other videos; the mini player goes on
 *  over the home page and is watching, not the feed. Shorts
 *  have had another layout on some accounts since June 2026, which nobody has described: their video counts by itself. */
export default {
  id: 'youtube',
  name: 'YouTube',
  tier: 1,
  mostUsed: 1,
  matches: ['*://youtube.com/*', '*://www.youtube.com/*', '*://m.youtube.com/*'],
  host: '^(?:www\\.|m\\.)?youtube\\.com$',
  apart: ['music.youtube.com', 'studio.youtube.com', 'tv.youtube.com', 'accounts.youtube.com', 'kids.youtube.com'],
  surfaces: [
    { surface: 'shorts', path: '^/shorts(?:/|$)' },
    { surface: 'post', path: '^/watch/?$' },
    { surface: 'post', path: '^/(?:live|clip|embed|v|post)/[^/]+' },
    { surface: 'search', path: '^/results(?:/|$)' },
    { surface: 'feed', variant: 'following', path: '^/feed/subscriptions(?:/|$)' },
    { surface: 'notifications', path: '^/feed/notifications(?:/|$)' },
    {
      surface: 'other',
      path: '^/feed/(?:history|library|you|playlists|downloads|channels|my_videos|guide_builder|premieres)(?:/|$)',
    },
    {
      surface: 'explore',
      path: '^/feed/(?:trending|explore|storefront|news|news_destination|podcasts|courses_destination|courses|recommended|music)/?$',
    },
    {
      surface: 'explore',
      path: '^/(?:gaming(?:/[^/]+)?|podcasts|courses?|learning|fashion|news|sports|movies|live)/?$',
    },
    { surface: 'explore', variant: 'tag', path: '^/(?:hashtag|source)/' },
    { surface: 'compose', path: '^/(?:upload|create)(?:/|$)' },
    { surface: 'settings', path: '^/(?:account|account_\\w+|reporthistory|paid_memberships)(?:/|$)' },
    {
      surface: 'other',
      path: '^/(?:playlist|premium|about|t|tv|ads|creators|intl|s|redirect|signin|logout|oops|howyoutubeworks|jobs|kids|yt|new|pair|activate|red|error|feeds|trends|verify_age|supported_browsers|attribution_link|live_chat|watch_popup)(?:/|$)',
    },
    { surface: 'profile', path: '^/(?:@[^/]+|channel/[^/]+|c/[^/]+|user/[^/]+)(?:/.*)?$' },
    { surface: 'feed', variant: 'home', path: '^/(?:index)?$' },
    {
      surface: 'profile',
      variant: 'vanity',
      path: '^/[A-Za-z0-9_]+(?:/(?:featured|videos|shorts|streams|releases|podcasts|courses|playlists|community|posts|store|channels|about|search))?/?$',
    },
  ],
  item: 'ytd-browse:not([hidden]) :is(ytd-rich-item-renderer:not(:has(ytd-ad-slot-renderer)),ytd-video-renderer,ytd-grid-video-renderer),ytm-rich-item-renderer,ytm-video-with-context-renderer',
  items: { shorts: '#shorts-inner-container>.reel-video-in-sequence-new,shorts-video' },
  itemId: [
    {
      find: ':is(ytd-rich-item-renderer,ytd-video-renderer,ytd-grid-video-renderer,ytm-rich-item-renderer,ytm-video-with-context-renderer) a:is([href*="/watch?v="],[href^="/shorts/"])',
      part: '(?:v=|shorts/)([\\w-]+)',
    },
    { part: '/shorts/([\\w-]+)' },
  ],
  aside: 'ytd-miniplayer',
  layouts: {
    '2025': 'ytd-rich-item-renderer yt-lockup-view-model',
    '2023': 'ytd-rich-item-renderer ytd-rich-grid-media',
    '2020': 'ytd-grid-video-renderer,ytd-video-renderer',
    mobile: 'ytm-rich-item-renderer,ytm-video-with-context-renderer,shorts-video',
  },
  loggedOut: 'a[href*="accounts.google.com/ServiceLogin"]',
  posts: 'video',
  soft: {
    counts: {
      views: [
        {
          css: 'yt-content-metadata-view-model .ytContentMetadataViewModelMetadataRow>.ytContentMetadataViewModelMetadataText:has(+.ytContentMetadataViewModelDelimiter),yt-content-metadata-view-model .yt-content-metadata-view-model__metadata-row>.yt-content-metadata-view-model__metadata-text:has(+.yt-content-metadata-view-model__delimiter)',
          on: ['feed', 'explore'],
          seen: { how: 'list', day: '2026-04-23', from: 'ulyngs/redd-focus-web' },
        },
        {
          css: '#metadata-line.ytd-video-meta-block>span:first-of-type,.shortsLockupViewModelHostMetadataSubhead',
          on: ['feed', 'explore'],
          seen: { how: 'list', day: '2026-04-23', from: 'ulyngs/redd-focus-web' },
        },
      ],
      likes: [
        {
          css: 'like-button-view-model :is(.ytSpecButtonShapeWithLabelLabel,.yt-spec-button-shape-with-label__label,.ytSpecButtonShapeNextButtonTextContent,.yt-spec-button-shape-next__button-text-content)',
          labels: 'like-button-view-model button',
          on: ['shorts'],
          seen: { how: 'list', day: '2026-04-23', from: 'ulyngs/redd-focus-web' },
        },
      ],
      comments: [
        {
          css: 'reel-action-bar-view-model>:not(like-button-view-model,dislike-button-view-model) .ytSpecButtonShapeWithLabelLabel',
          labels: 'reel-action-bar-view-model>:not(like-button-view-model,dislike-button-view-model) button',
          on: ['shorts'],
          seen: { how: 'page', day: '2026-10-03', from: 'rudecompany/colander' },
        },
      ],
      followers: [
        {
          css: '#subscriber-count',
          labels: '#subscriber-count',
          on: ['explore'],
          seen: { how: 'list', day: '2026-04-23', from: 'ulyngs/redd-focus-web' },
        },
      ],
      badges: [
        {
          css: 'ytd-notification-topbar-button-renderer .yt-spec-icon-badge-shape__badge',
          labels: 'ytd-notification-topbar-button-renderer button',
          seen: { how: 'known', day: null, from: 'general knowledge' },
        },
      ],
    },
    strangers: [
      {
        css: 'ytd-rich-section-renderer:has(>#content>ytd-rich-shelf-renderer[is-shorts]),ytd-reel-shelf-renderer,grid-shelf-view-model:has(ytm-shorts-lockup-view-model)',
        on: ['feed', 'explore'],
        seen: { how: 'list', day: '2026-06-28', from: 'insin/control-panel-for-youtube' },
      },
      {
        css: 'ytd-guide-entry-renderer:has(a[title=Shorts]),ytd-mini-guide-entry-renderer:has(a[href^="/shorts"])',
        seen: { how: 'list', day: '2026-08-21', from: 'jordwest/news-feed-eradicator' },
      },
    ],
  },
  from: 'insin/control-panel-for-youtube (2026-06-28), rudecompany/colander (captures of 2026-10-03), jordwest/news-feed-eradicator, xiangthebung/Decaf; yt-dlp for addresses',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: null, what: 'desktop, several pages' },
    { how: 'list', day: '2026-10-03', what: 'Shorts on the desktop (rudecompany/colander)' },
    { how: 'list', day: '2026-06-28', what: 'mobile home (control-panel-for-youtube)' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.youtube.com/@NASA/videos', 'profile'],
  ['https://www.youtube-nocookie.com/embed/x', null],
  ['https://m.youtube.com/watch?v=dQw4w9WgXcQ', 'post'],
  ['https://www.youtube.com/feed/history', 'other'],
  ['https://www.youtube.com/', 'feed', 'home'],
  ['https://www.youtube.com/feed/notifications', 'notifications'],
  ['https://www.youtube.com/hashtag/cats/shorts', 'explore', 'tag'],
  ['https://www.youtube.com/shorts', 'shorts'],
  ['https://www.youtube.com/feed/explore', 'explore'],
  ['https://www.youtube.com/results?search_query=cats', 'search'],
  ['https://www.youtube.com/feed/subscriptions/shorts', 'feed', 'following'],
  ['https://www.youtube.com/account', 'settings'],
  ['https://www.youtube.com/feed/unheard_of', 'other'],
  ['https://music.youtube.com/', null],
  ['https://www.youtube.com/course', 'explore'],
  ['https://www.youtube.com/SomeChannel/videos', 'profile', 'vanity'],
  ['https://www.youtube.com/SomeChannel/unheard-of', 'other'],
  ['https://www.youtube.com/supported_browsers', 'other'],
  ['https://m.youtube.com/feed/subscriptions', 'feed', 'following'],
  ['https://m.youtube.com/shorts/abc_DEF-123', 'shorts'],
];
