import { link, list } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const x: Site = {
  id: 'x',
  name: 'X',
  host: 'x.com',
  paths: {
    feed: '/home',
    explore: '/explore',
    messages: '/messages',
    compose: '/compose/post',
    search: '/search?q=:q',
    notifications: '/notifications',
    settings: '/settings/account',
    profile: '/:who',
    post: '/:who/status/:id',
  },
  feed: list(['article', { 'data-testid': 'tweet' }, '$body'], ['section', { role: 'region' }]),
  explore: list(['div', { 'data-testid': 'trend' }, '$head']),
  count: [
    'button',
    { type: 'button', 'data-testid': 'like', 'aria-label': ':likes Likes. Like' },
    ['span', { 'data-testid': 'app-text-transition-container', class: 'count' }, ':likes'],
  ],
  loggedOut: link('/login'),
};
