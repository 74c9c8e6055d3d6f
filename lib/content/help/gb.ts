import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'GB',
  country: 'United Kingdom',
  emergency: ['999'],
  lines: [
    {
      id: 'samaritans',
      service: 'Samaritans',
      number: ['116 123'],
      how: ['call'],
      site: 'https://www.samaritans.org',
      source: 'samaritans.org, contact page',
      seenOn: '2026-11-24',
      basis: 'recalled',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
