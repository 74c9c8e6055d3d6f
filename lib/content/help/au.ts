import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'AU',
  country: 'Australia',
  emergency: ['000'],
  lines: [
    {
      id: 'lifeline',
      service: 'Lifeline',
      number: ['13 11 14'],
      how: ['call'],
      site: 'https://www.lifeline.org.au',
      source: 'suicidepreventionaust.org; lifelineh2h.org.au',
      seenOn: '2026-11-24',
      basis: 'recalled',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
