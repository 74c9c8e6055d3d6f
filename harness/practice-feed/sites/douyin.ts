import { swipe } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const douyin: Site = {
  id: 'douyin',
  name: 'Douyin',
  host: 'www.douyin.com',
  paths: {
    feed: '/',
    explore: '/jingxuan',
    messages: '/chat',
    search: '/search/slow',
    profile: '/user/:who',
    post: '/video/:id',
  },
  feed: swipe(['div', { 'data-e2e': 'feed-active-video', 'data-e2e-vid': ':id' }, '$video', '$head']),
};
