import { article, grid, link, list, swipe } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  host: 'www.instagram.com',
  paths: {
    feed: '/',
    shorts: '/reels/',
    stories: '/stories/:who/:id/',
    explore: '/explore/',
    messages: '/direct/inbox/',
    compose: '/create/select/',
    search: '/explore/search/',
    notifications: '/notifications/',
    settings: '/accounts/edit/',
    profile: '/:who/',
    post: '/p/:id/',
  },
  feed: list(article),
  shorts: swipe(['div', { role: 'presentation' }, '$video', '$head'], '/reels/:id/'),
  stories: swipe(['section', {}, '$tile', '$head'], '/stories/:who/:id/'),
  explore: grid(['a', { href: '/p/:id/' }, '$tile']),
  count: ['section', {}, ['span', { role: 'button', class: 'count' }, ':likes']],
  modal: true,
  loggedOut: link('/accounts/login/'),
};
