import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'IE',
  country: 'Ireland',
  emergency: ['112', '999'],
  lines: [
    {
      id: 'samaritans',
      service: 'Samaritans',
      number: ['116 123'],
      how: ['call'],
      site: 'https://www.samaritans.org/ireland',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'text-about-it',
      service: 'Text About It',
      number: ['50808'],
      how: ['text'],
      textWord: 'HELLO',
      site: 'https://textaboutit.ie',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'pieta',
      service: 'Pieta',
      number: ['1800 247 247'],
      how: ['call'],
      site: 'https://www.pieta.ie',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'womens-aid',
      service: 'Women’s Aid',
      number: ['1800 341 900'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.womensaid.ie',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'gov.uk, foreign travel advice (copy of 22 April 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
    url: 'https://www.gov.uk/foreign-travel-advice/ireland',
  },
  samaritans: {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  'text-about-it': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  pieta: {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'helpline table of a public app (July 2026)',
      'several public repositories that list this number',
    ],
  },
  'womens-aid': {
    from: [
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'several public repositories that list this number',
    ],
  },
} satisfies HelpSources;
