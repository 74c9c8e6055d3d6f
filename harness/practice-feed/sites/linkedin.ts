import { link, list } from '../layouts.ts';
import type { Site } from '../shape.ts';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  host: 'www.linkedin.com',
  paths: {
    feed: '/feed/',
    messages: '/messaging/',
    compose: '/post/new',
    search: '/search/results/all/',
    notifications: '/notifications/',
    settings: '/mypreferences/d/',
    profile: '/in/:who/',
    post: '/feed/update/urn:li:activity::id/',
  },
  feed: list(
    ['div', { class: 'contents' }, ['div', { role: 'listitem' }, ['h2', {}, 'Feed post'], '$body']],
    ['div', { 'data-testid': 'mainFeed' }],
  ),
  loggedOut: link('/uas/login'),
};
