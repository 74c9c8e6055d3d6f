import { link, list } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  host: 'www.tumblr.com',
  paths: {
    feed: '/dashboard',
    explore: '/explore',
    messages: '/messaging',
    compose: '/new/text',
    search: '/search/slow',
    notifications: '/activity',
    settings: '/settings/account',
    profile: '/:who',
    post: '/:who/:id',
  },
  feed: list(['div', { tabindex: '-1', 'data-id': ':id' }, '$body']),
  loggedOut: link('/login'),
};
