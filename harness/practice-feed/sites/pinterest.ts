import { grid } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  host: 'www.pinterest.com',
  paths: {
    feed: '/',
    explore: '/ideas/',
    messages: '/messages/',
    compose: '/pin-builder/',
    search: '/search/pins/?q=:q',
    notifications: '/notifications/',
    settings: '/settings/',
    profile: '/:who/',
    post: '/pin/:id/',
  },
  feed: grid([
    'div',
    { 'data-grid-item': 'true' },
    ['div', { 'data-test-id': 'pin', 'data-test-pin-id': ':id' }, ['a', { href: '/pin/:id/' }, '$tile']],
  ]),
  loggedOut: ['button', { 'data-test-id': 'simple-login-button' }, 'Log in'],
};
