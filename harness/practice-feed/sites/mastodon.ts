import { list } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  host: 'mastodon.social',
  paths: {
    feed: '/home',
    explore: '/explore',
    messages: '/conversations',
    compose: '/publish',
    search: '/search',
    notifications: '/notifications',
    settings: '/settings/profile',
    profile: '/@:who',
    post: '/@:who/:id',
  },
  feed: list(
    ['article', {}, ['div', { class: 'status', 'data-id': ':id' }, '$body']],
    ['div', { class: 'scrollable' }],
  ),
  loggedOut: ['div', { class: 'sign-in-banner' }, 'Sign in to follow people'],
};
