import { grid } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const twitch: Site = {
  id: 'twitch',
  name: 'Twitch',
  host: 'www.twitch.tv',
  paths: {
    feed: '/directory/following',
    explore: '/directory',
    search: '/search?term=:q',
    settings: '/settings/profile',
    post: '/videos/:id',
  },
  feed: grid(['article', {}, ['a', { href: '/videos/:id', 'data-a-target': 'preview-card-image-link' }, '$tile']]),
  loggedOut: ['button', { 'data-a-target': 'login-button' }, 'Log in'],
};
