import { link, list } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  host: 'www.threads.com',
  paths: {
    feed: '/',
    explore: '/tag/slow',
    messages: '/messages/',
    compose: '/compose',
    search: '/search',
    notifications: '/activity',
    settings: '/settings',
    profile: '/@:who',
    post: '/@:who/post/:id',
  },
  feed: list(['div', { 'data-pressable-container': 'true' }, '$body']),
  loggedOut: link('/login'),
};
