import type { HelpDirectoryData } from '../schema.ts';

/** Neutral lists, kept up by others, in the order in which they stand on the page. */
export const directories: HelpDirectoryData[] = [
  {
    id: 'find-a-helpline',
    name: 'Find a Helpline',
    url: 'https://findahelpline.com',
    source: 'lifeline-international.com; developer.throughlinecare.com',
    seenOn: '2026-11-24',
  },
  {
    id: 'befrienders-worldwide',
    name: 'Befrienders Worldwide',
    url: 'https://befrienders.org',
    source: 'befrienders.org, about page',
    seenOn: '2026-11-24',
  },
];
