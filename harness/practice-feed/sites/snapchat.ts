import { article, list, swipe } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  host: 'www.snapchat.com',
  paths: { shorts: '/spotlight', messages: '/web', profile: '/@:who' },
  feed: list(article),
  shorts: swipe(['div', {}, '$video', '$head'], '/spotlight/:id'),
};
