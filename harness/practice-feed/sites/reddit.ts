import { list } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  host: 'www.reddit.com',
  paths: {
    feed: '/',
    explore: '/r/popular/',
    messages: '/chat',
    compose: '/submit',
    search: '/search/?q=:q',
    notifications: '/notifications',
    settings: '/settings/',
    profile: '/user/:who/',
    post: '/r/kindness/comments/:id/',
  },
  feed: list(['article', { class: 'contents' }, ['shreddit-post', { id: 't3_:id' }, '$body']], ['shreddit-feed', {}]),
  count: ['rpl-action-bar', {}, ['faceplate-number', { class: 'count' }, ':likes']],
  countHost: 'shreddit-post',
  player: 'shreddit-player',
  loggedOut: ['button', { id: 'login-button' }, 'Log in'],
};
