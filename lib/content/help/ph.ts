import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'PH',
  country: 'Philippines',
  emergency: ['911'],
  lines: [
    {
      id: 'ncmh-crisis-hotline',
      service: 'NCMH Crisis Hotline',
      number: ['1553', '1800-1888-1553', '0917 899 8727'],
      how: ['call'],
      site: 'https://ncmh.gov.ph',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'hopeline',
      service: 'HOPELINE',
      number: ['02 8804 4673', '0917 558 4673', '0918 873 4673'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/philippines',
  },
  'ncmh-crisis-hotline': {
    from: [
      'Find A Helpline, Philippines page (copy of 22 April 2026)',
      'open-helplines on GitHub (checked 2 June 2026)',
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
    ],
    url: 'https://findahelpline.com/countries/ph',
  },
  hopeline: {
    from: ['Find A Helpline, Philippines page (copy of 22 April 2026)', 'helpline table of a public app (July 2026)'],
    url: 'https://findahelpline.com/countries/ph',
  },
} satisfies HelpSources;
