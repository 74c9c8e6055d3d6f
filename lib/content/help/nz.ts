import type { HelpRegionData, HelpSources } from '../schema.ts';

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
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'womens-refuge',
      service: 'Women’s Refuge',
      number: ['0800 733 843'],
      how: ['call'],
      about: 'violence',
      site: 'https://womensrefuge.org.nz',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/new-zealand',
  },
  'need-to-talk': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  'womens-refuge': {
    from: [
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'several public repositories that list this number',
    ],
  },
} satisfies HelpSources;
