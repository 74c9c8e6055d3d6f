import { grid, link, swipe } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  host: 'www.youtube.com',
  paths: {
    feed: '/',
    shorts: '/shorts',
    explore: '/feed/trending',
    compose: '/upload',
    search: '/results?search_query=:q',
    notifications: '/feed/notifications',
    settings: '/account',
    profile: '/@:who',
    post: '/watch?v=:id',
  },
  feed: grid(['ytd-rich-item-renderer', {}, '$body'], ['ytd-browse', {}], ['div', { id: 'contents' }]),
  shorts: swipe(['div', { class: 'reel-video-in-sequence-new' }, '$video', '$head'], '/shorts/:id', [
    'div',
    { id: 'shorts-inner-container' },
  ]),
  explore: grid(['ytd-video-renderer', {}, '$body'], ['ytd-browse', {}]),
  mounted: true,
  loggedOut: link('https://accounts.google.com/ServiceLogin'),
};
