import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'PK',
  country: 'Pakistan',
  emergency: ['1122', '15'],
  lines: [
    {
      id: 'rozan-counseling-helpline',
      service: 'Rozan Counseling Helpline',
      number: ['0304 111 1741', '0800 22444'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/pakistan',
  },
  'rozan-counseling-helpline': {
    from: [
      'Find A Helpline, Pakistan page (copy of 22 April 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/pk',
  },
} satisfies HelpSources;
