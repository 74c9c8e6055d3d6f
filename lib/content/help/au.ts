import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'AU',
  country: 'Australia',
  emergency: ['000'],
  lines: [
    {
      id: 'lifeline',
      service: 'Lifeline',
      number: ['13 11 14'],
      how: ['call', 'chat'],
      site: 'https://www.lifeline.org.au',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'lifeline-text',
      service: 'Lifeline',
      number: ['0477 13 11 14'],
      how: ['text'],
      site: 'https://www.lifeline.org.au/crisis-text',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'beyond-blue',
      service: 'Beyond Blue',
      number: ['1300 22 4636'],
      how: ['call'],
      site: 'https://www.beyondblue.org.au',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: '1800respect',
      service: '1800RESPECT',
      number: ['1800 737 732'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://www.1800respect.org.au',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: '1800respect-text',
      service: '1800RESPECT',
      number: ['0458 737 732'],
      how: ['text'],
      about: 'violence',
      site: 'https://www.1800respect.org.au',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'Government of Canada travel advice (copy of 23 April 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
    url: 'https://travel.gc.ca/destinations/australia',
  },
  lifeline: {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'several public repositories that list this number',
    ],
  },
  'lifeline-text': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  'beyond-blue': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
  },
  '1800respect': {
    from: [
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
  '1800respect-text': {
    from: [
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'several public repositories that list this number',
    ],
  },
} satisfies HelpSources;
