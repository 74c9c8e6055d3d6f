import { grid } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const xiaohongshu: Site = {
  id: 'xiaohongshu',
  name: 'Xiaohongshu',
  host: 'www.xiaohongshu.com',
  paths: {
    feed: '/explore',
    messages: '/im',
    compose: '/publish/publish',
    search: '/search_result?keyword=:q',
    notifications: '/notification',
    profile: '/user/profile/:who',
    post: '/explore/0000000000000000:id',
  },
  feed: grid(['section', { class: 'note-item' }, ['a', { href: '/explore/0000000000000000:id' }, '$tile']]),
  modal: true,
};
