import type { HelpRegionData, HelpSources } from '../schema.ts';

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
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/canada',
  },
  '9-8-8-suicide-crisis-helpline': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
} satisfies HelpSources;
