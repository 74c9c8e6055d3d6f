import type { HelpRegion } from '../schema.ts';

export default {
  id: 'CH',
  country: 'Switzerland',
  emergency: ['112', '144'], // any emergency; an ambulance
  lines: [
    {
      service: 'Die Dargebotene Hand',
      number: ['143'],
      how: ['call'],
      site: 'https://www.143.ch',
      source: 'srf.ch; stiftungschweiz.ch',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegion;
