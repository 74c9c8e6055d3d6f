import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'US',
  country: 'United States',
  lines: [
    {
      id: '988-suicide-crisis-lifeline',
      service: '988 Suicide & Crisis Lifeline',
      number: ['988'],
      how: ['call', 'text', 'chat'],
      site: 'https://988lifeline.org',
      source: 'internationalmentalhealth.org; encyclopedia copy',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
