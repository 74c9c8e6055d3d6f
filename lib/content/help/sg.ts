import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'SG',
  country: 'Singapore',
  emergency: ['995', '999'],
  lines: [
    {
      id: 'samaritans-of-singapore',
      service: 'Samaritans of Singapore (SOS)',
      number: ['1767'],
      how: ['call'],
      site: 'https://www.sos.org.sg',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'national-mindline',
      service: 'national mindline',
      number: ['1771'],
      how: ['call', 'chat'],
      site: 'https://www.mindline.sg',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/singapore',
  },
  'samaritans-of-singapore': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'several public repositories that list this number',
    ],
  },
  'national-mindline': {
    from: [
      'Find A Helpline, Singapore page (copy of 22 April 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/sg',
  },
} satisfies HelpSources;
