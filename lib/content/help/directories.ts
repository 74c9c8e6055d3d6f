import type { HelpDirectory } from '../schema.ts';

/** Neutral lists, kept up by others, in the order in which they stand on the page. */
export const directories: HelpDirectory[] = [
  {
    name: 'Find a Helpline',
    url: 'https://findahelpline.com',
    about: 'Services in about 130 countries. Pick a country and what it is about.',
    source: 'lifeline-international.com; developer.throughlinecare.com',
    seenOn: '2026-11-24',
  },
  {
    name: 'Befrienders Worldwide',
    url: 'https://befrienders.org',
    about: 'Centres where people listen, in about 30 countries.',
    source: 'befrienders.org, about page',
    seenOn: '2026-11-24',
  },
];
