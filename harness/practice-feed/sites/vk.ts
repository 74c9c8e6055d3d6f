import { list, swipe } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const vk: Site = {
  id: 'vk',
  name: 'VK',
  host: 'vk.com',
  paths: {
    feed: '/feed',
    shorts: '/clips',
    messages: '/im',
    search: '/search',
    notifications: '/notifications',
    settings: '/settings',
    profile: '/:who',
    post: '/wall-1_:id',
  },
  feed: list(['div', { class: 'feed_row' }, ['div', { class: 'post', 'data-post-id': '-1_:id' }, '$body']]),
  shorts: swipe(['div', {}, '$video', '$head'], '/clips-1_:id'),
};
