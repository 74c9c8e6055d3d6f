import type { Case, Network } from '../types.ts';

export default {
  id: 'bluesky',
  name: 'Bluesky',
  tier: 1,
  matches: ['*://*.bsky.app/*'],
  host: '^(?:www\\.|main\\.)?bsky\\.app$',
  surfaces: [{ surface: 'feed', variant: 'home', path: '^/$' }],
  item: '[data-testid^="feedItem-by-"]',
  seenLive: null,
} satisfies Network;

export const cases: Case[] = [['https://bsky.app/', 'feed', 'home']];
