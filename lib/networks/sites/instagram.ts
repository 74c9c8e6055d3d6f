import type { Case, Network } from '../types.ts';

/** Instagram. The home feed shares its address with the logged-out page, so an item must be on screen; `aria-label`s
 *  are in the reader's language and classes are generated, so neither is used. Nobody has seen the stories viewer: a section without
 *  `main` keeps the reels viewer and the post dialog out, and that is all that is known. The upload sign is general
 *  knowledge. */
export default {
  id: 'instagram',
  name: 'Instagram',
  tier: 1,
  mostUsed: 3,
  matches: ['*://*.instagram.com/*'],
  host: '^(?:www\\.|m\\.)?instagram\\.com$',
  apart: [
    'help.instagram.com',
    'about.instagram.com',
    'business.instagram.com',
    'developers.instagram.com',
    'l.instagram.com',
    'ads.instagram.com',
  ],
  surfaces: [
    { surface: 'stories', path: '^/stories/[^/]+' },
    { surface: 'stories', variant: 'highlight-share', path: '^/s/[A-Za-z0-9_=-]+' },
    { surface: 'messages', path: '^/direct(?:/|$)' },
    // for most accounts a tag leads here, and only the sharp tells it from a search of one's own
    { surface: 'explore', variant: 'tag', path: '^/explore/search/keyword/?$', query: { q: '^#' } },
    { surface: 'search', path: '^/explore/search(?:/|$)' },
    { surface: 'other', variant: 'suggestions', path: '^/explore/people(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/explore/(?:tags|locations)/' },
    { surface: 'explore', path: '^/explore(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/reels/audio/' },
    { surface: 'shorts', path: '^/reels(?:/|$)' },
    { surface: 'post', path: '^/(?:[^/]+/)?(?:p|tv|reel)/[A-Za-z0-9_-]+' },
    { surface: 'post', path: '^/[^/]+/guide/[^/]+/\\d+' },
    { surface: 'compose', path: '^/create(?:/|$)' },
    { surface: 'notifications', path: '^/(?:notifications|accounts/activity)(?:/|$)' },
    { surface: 'other', path: '^/accounts/(?:login|signup|emailsignup|password|logout|suspended|onetap)(?:/|$)' },
    { surface: 'settings', path: '^/(?:accounts|settings|your_activity|emails|consent|privacy|family_center)(?:/|$)' },
    { surface: 'explore', variant: 'tag', path: '^/(?:popular|topics)/[^/]+' }, // unverified
    {
      surface: 'other',
      path: '^/(?:about|legal|developer|press|api|archive|ads|challenge|oauth|web|lite|download|terms|help|ar|shop|directory|graphql|popular|topics|create|invites|nametag|fragment|qr|data|session|login|logout|signup|support|safety|jobs)(?:/|$)',
    },
    { surface: 'shorts', path: '^/$', query: { variant: '^reels$' } }, // unverified
    { surface: 'feed', variant: 'following', path: '^/$', query: { variant: '^(?:following|favorites|past_posts)$' } },
    { surface: 'feed', variant: 'home', path: '^/$' },
    { surface: 'other', variant: 'saved', path: '^/[^/]+/saved(?:/|$)' },
    {
      surface: 'profile',
      path: '^/[A-Za-z0-9_.]+(?:/(?:reels|tagged|followers|following|channel|guides|reposts|similar_accounts|feed|live))?/?$',
    },
  ],
  item: 'main article,main div[role=presentation]:has(video),main a[href*="/p/"]:has(img),main a[href*="/reel/"]:has(img)',
  items: {
    shorts: 'main:has(video)',
    stories: 'section:not(:has(main)):not(main *):not([role=dialog] *):has(img,video)',
  },
  itemId: [
    { part: '/(?:reels/(?!audio/)|stories/[^/]+/)([\\w-]+)' },
    {
      find: 'a[href*="/p/"],a[href*="/reel/"],a[href*="/reels/"]:not([href*="/audio/"])',
      part: '/(?:p|reels?)/([\\w-]+)',
    },
    { part: '/(?:p|reel)/([\\w-]+)' },
  ],
  ownProfile: 'main a[href^="/accounts/edit"]', // several lists of selectors, read 2026-11-30
  loggedOut: 'a[href^="/accounts/login"]',
  busy: '[role=dialog] [role=progressbar]',
  continues: [
    { path: '/reel/([\\w-]+)', surface: 'shorts' },
    { path: '/p/([\\w-]+)', opener: '^explore$', surface: 'explore' },
  ],
  messages: '/direct/inbox/',
  soft: {
    counts: {
      likes: [
        {
          css: 'main article div>section:first-of-type span[role=button]',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
        {
          css: 'main article div>section:nth-of-type(2):not(:has(form,textarea))',
          seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' },
        },
      ],
    },
    strangers: [
      {
        css: 'main div:has(>div>a[href="/explore/people/"])',
        seen: { how: 'list', day: '2026-08-21', from: 'jordwest/news-feed-eradicator' },
      },
      {
        css: 'nav a:is([href="/reels/"],[href="/explore/"])',
        seen: { how: 'list', day: '2026-04-23', from: 'ulyngs/redd-focus-web' },
      },
      { css: 'div[data-pagelet=story_tray]', seen: { how: 'list', day: '2026-04-23', from: 'ulyngs/redd-focus-web' } },
    ],
    room: [{ css: 'main article', on: ['feed'], seen: { how: 'list', day: '2026-10', from: 'Xernnn/xrnsocial' } }],
  },
  from: 'Xernnn/xrnsocial (its author looked at the live site, October 2026), xiangthebung/Decaf; gallery-dl for guides',
  read: '2026-11-23',
  seenOn: [
    { how: 'page', day: '2026-02-06', what: 'reels viewer: main with videos, the id in the address' },
    { how: 'page', day: '2026-02-06', what: 'a post as a dialog' },
    { how: 'list', day: '2026-10', what: 'home (Xernnn/xrnsocial)' },
  ],
} satisfies Network;

export const cases: Case[] = [
  ['https://www.instagram.com/reel/DAbC_12-xYz/', 'post'],
  ['https://www.instagram.com/?utm_source=pwa_homescreen', 'feed', 'home'],
  ['https://www.instagram.com/accounts/login/?next=%2F', 'other'],
  ['https://www.instagram.com/direct/requests/', 'messages'],
  ['https://www.instagram.com/?variant=following', 'feed', 'following'],
  ['https://www.instagram.com/natgeo/followers/', 'profile'],
  ['https://www.instagram.com/reels/audio/1234567890/', 'explore', 'tag'],
  ['https://www.instagram.com/notifications/', 'notifications'],
  ['https://www.instagram.com/explore/', 'explore'],
  ['https://www.instagram.com/reels/', 'shorts'],
  ['https://business.instagram.com/', null],
  ['https://www.instagram.com/your_activity/interactions/likes/', 'settings'],
  ['https://www.instagram.com/direct/t/123/', 'messages'],
  ['https://www.instagram.com/accounts/edit/', 'settings'],
  ['https://www.instagram.com/unheard/of/path/', 'other'],
  ['https://help.instagram.com/', null],
  ['https://www.instagram.com/someone/guide/knit-things/18131821684301234/', 'post'],
  ['https://www.instagram.com/someone/guides/', 'profile'],
  ['https://www.instagram.com/explore/search/keyword/?q=%23cats', 'explore', 'tag'],
  ['https://www.instagram.com/explore/search/keyword/?q=cats', 'search'],
  ['https://m.instagram.com/direct/inbox/', 'messages'],
];
