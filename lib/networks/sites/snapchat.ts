import type { Case, Network } from '../types.ts';

/** Snapchat on the web: Spotlight and public stories. web.snapchat.com is chat alone and never asked for. No
 *  maintained source of selectors is known. */
export default {
  id: 'snapchat',
  name: 'Snapchat (web)',
  tier: 2,
  matches: ['*://snapchat.com/*', '*://www.snapchat.com/*'],
  host: '^(?:www\\.|web\\.)?snapchat\\.com$',
  apart: ['accounts.snapchat.com', 'ads.snapchat.com', 'map.snapchat.com', 'help.snapchat.com', 'my.snapchat.com'],
  surfaces: [
    { surface: 'messages', path: '.*', host: '^web\\.' },
    { surface: 'messages', path: '^/web(?:/|$)' },
    { surface: 'shorts', path: '^/spotlight(?:/|$)' },
    { surface: 'shorts', path: '^/(?:@[^/]+|add/[^/]+)/spotlight(?:/|$)' }, // unverified
    { surface: 'stories', path: '^/(?:stories|discover|p|s|story|highlight)(?:/|$)' },
    { surface: 'explore', path: '^/(?:explore|topic)(?:/|$)' },
    { surface: 'profile', path: '^/(?:add/[^/]+|@[^/]+)' },
    { surface: 'other', path: '^/' },
  ],
  item: 'main:has(video)',
  itemId: [{ part: '/spotlight/([\\w-]+)' }],
  loggedOut: 'a[href*="accounts.snapchat.com"]',
  messages: '/web',
  from: 'general knowledge',
  read: '2026-11-23',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://accounts.snapchat.com/', null],
  ['https://www.snapchat.com/spotlight', 'shorts'],
  ['https://www.snapchat.com/download', 'other'],
  ['https://web.snapchat.com/', 'messages'],
  ['https://www.snapchat.com/@nasa', 'profile'],
  ['https://www.snapchat.com/stories', 'stories'],
  ['https://www.snapchat.com/unheard-of', 'other'],
  ['https://ads.snapchat.com/', null],
  ['https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPw', 'shorts'],
  ['https://www.snapchat.com/topic/cats', 'explore'],
  ['https://www.snapchat.com/lens', 'other'],
  ['https://www.snapchat.com/web', 'messages'],
];
