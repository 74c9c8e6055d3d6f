import { list } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const weibo: Site = {
  id: 'weibo',
  name: 'Weibo',
  host: 'weibo.com',
  paths: {
    feed: '/',
    explore: '/hot/weibo/102803',
    messages: '/message/history',
    compose: '/compose',
    search: '/search/slow',
    notifications: '/comment/inbox',
    settings: '/set/index',
    profile: '/u/:who',
    post: '/detail/:id',
  },
  feed: list(['article', { class: 'Feed_wrap_3v9LH' }, '$body']),
};
