import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'CA',
  country: 'Canada',
  emergency: ['911'],
  lines: [
    {
      id: '9-8-8-suicide-crisis-helpline',
      service: '9-8-8 Suicide Crisis Helpline',
      number: ['988'],
      how: ['call', 'text'],
      site: 'https://988.ca',
      source: 'encyclopedia copy (live since 30 November 2023)',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
