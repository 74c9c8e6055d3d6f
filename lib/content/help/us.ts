import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'US',
  country: 'United States',
  emergency: ['911'],
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
