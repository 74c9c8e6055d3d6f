import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'NZ',
  country: 'New Zealand',
  emergency: ['111'],
  lines: [
    {
      id: 'need-to-talk',
      service: 'Need to talk?',
      number: ['1737'],
      how: ['call', 'text'],
      site: 'https://1737.org.nz',
      source: 'VICE',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
