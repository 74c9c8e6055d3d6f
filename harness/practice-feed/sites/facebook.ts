import { list, swipe } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  host: 'www.facebook.com',
  paths: {
    feed: '/',
    shorts: '/reel/',
    stories: '/stories/:id',
    messages: '/messages/',
    compose: '/composer',
    search: '/search/top?q=:q',
    notifications: '/notifications',
    settings: '/settings',
    profile: '/:who',
    post: '/:who/posts/:id',
  },
  feed: list(['div', { 'aria-posinset': ':n' }, '$body'], ['div', { role: 'main' }], ['div', {}]),
  shorts: swipe(['div', {}, '$video', '$head'], '/reel/:id', ['div', { role: 'main' }]),
  stories: swipe(['div', {}, '$tile', '$head'], '/stories/:id', ['div', { role: 'main' }]),
  modal: true,
  loggedOut: ['input', { name: 'pass', type: 'password', 'aria-label': 'Password' }],
};
