import type { Case, Network } from '../types.ts';

/** Hacker News: the front page and its lists. A thread is a post. */
export default {
  id: 'hackernews',
  name: 'Hacker News',
  tier: 2,
  matches: ['*://news.ycombinator.com/*'],
  host: '^news\\.ycombinator\\.com$',
  apart: ['www.ycombinator.com', 'hn.algolia.com'],
  surfaces: [
    { surface: 'post', path: '^/item/?$' },
    { surface: 'compose', path: '^/(?:submit|reply|edit|addcomment|submitlink)(?:/|$)' },
    { surface: 'settings', path: '^/(?:changepw|changeemail|xuser)(?:/|$)' },
    { surface: 'profile', path: '^/(?:user|submitted|threads|favorites|upvoted|hidden|flagged)(?:/|$)' },
    { surface: 'explore', variant: 'firehose', path: '^/(?:newest|newcomments|noobstories|noobcomments)/?$' },
    {
      surface: 'explore',
      path: '^/(?:front|best|bestcomments|active|ask|asknew|show|shownew|jobs|launches|pool|over|classic|from|highlights)/?$',
    },
    { surface: 'feed', variant: 'home', path: '^/(?:news)?/?$' },
  ],
  item: 'tr.athing:not(.comtr)',
  itemId: [{ find: 'tr.athing', attr: 'id' }],
  loggedOut: 'a[href^="login"]',
  from: 'addresses are general knowledge; selectors are those that public code agrees on',
  read: '2026-11-30',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://news.ycombinator.com/', 'feed', 'home'],
  ['https://news.ycombinator.com/news?p=2', 'feed', 'home'],
  ['https://news.ycombinator.com/newest', 'explore', 'firehose'],
  ['https://news.ycombinator.com/ask', 'explore'],
  ['https://news.ycombinator.com/from?site=cats.example', 'explore'],
  ['https://news.ycombinator.com/item?id=1', 'post'],
  ['https://news.ycombinator.com/user?id=somebody', 'profile'],
  ['https://news.ycombinator.com/threads?id=somebody', 'profile'],
  ['https://news.ycombinator.com/submit', 'compose'],
  ['https://news.ycombinator.com/login', 'other'],
  ['https://www.ycombinator.com/', null],
];
