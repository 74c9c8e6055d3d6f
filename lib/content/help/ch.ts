import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'CH',
  country: 'Switzerland',
  emergency: ['112', '144'],
  lines: [
    {
      id: 'die-dargebotene-hand',
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
} satisfies HelpRegionData;
