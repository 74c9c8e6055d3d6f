import { grid, swipe } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  host: 'www.tiktok.com',
  paths: {
    feed: '/foryou',
    explore: '/explore',
    messages: '/messages',
    compose: '/upload',
    search: '/search?q=:q',
    notifications: '/inbox',
    settings: '/setting',
    profile: '/@:who',
    post: '/@:who/video/:id',
  },
  feed: swipe(
    ['article', { 'data-e2e': 'recommend-list-item-container', 'data-more-menu-item-id': ':id' }, '$video', '$head'],
    undefined,
    ['div', { id: 'column-list-container' }],
  ),
  explore: grid(['div', { 'data-e2e': 'explore-item' }, ['a', { href: '/@:who/video/:id' }, '$tile']]),
  post: swipe(['div', { class: 'player' }, '$video', '$head'], '/@:who/video/:id'),
  loggedOut: ['button', { 'data-e2e': 'top-login-button' }, 'Log in'],
};
