import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'KE',
  country: 'Kenya',
  emergency: ['999'],
  lines: [
    {
      id: 'befrienders-kenya',
      service: 'Befrienders Kenya',
      number: ['0722 178 177'],
      how: ['call', 'text'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'one2one',
      service: 'one2one',
      number: ['1190'],
      how: ['call', 'text'],
      textWord: 'Hello',
      site: 'https://www.one2onekenya.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'national-gbv-helpline',
      service: 'National GBV Helpline',
      number: ['1195'],
      how: ['call'],
      about: 'violence',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/kenya',
  },
  'befrienders-kenya': {
    from: [
      'Find A Helpline, Kenya page (copy of 22 April 2026)',
      'helpline table of a public app (July 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
    ],
    url: 'https://findahelpline.com/countries/ke',
  },
  one2one: {
    from: ['Find A Helpline, Kenya page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/ke',
  },
  'national-gbv-helpline': {
    from: [
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
} satisfies HelpSources;
