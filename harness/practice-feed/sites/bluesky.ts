import { list } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  host: 'bsky.app',
  paths: {
    feed: '/',
    explore: '/search',
    messages: '/messages',
    compose: '/intent/compose',
    search: '/search?q=:q',
    notifications: '/notifications',
    settings: '/settings',
    profile: '/profile/:who',
    post: '/profile/:who/post/:id',
  },
  feed: list(['div', { 'data-testid': 'feedItem-by-:who' }, '$body']),
  mounted: true,
};
