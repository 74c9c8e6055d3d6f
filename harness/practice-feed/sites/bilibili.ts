import { grid } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const bilibili: Site = {
  id: 'bilibili',
  name: 'Bilibili',
  host: 'www.bilibili.com',
  paths: { feed: '/', explore: '/v/popular/all', post: '/video/BV:id/' },
  feed: grid(['div', { class: 'bili-video-card' }, ['a', { href: '/video/BV:id/' }, '$tile']]),
};
