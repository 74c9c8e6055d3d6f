import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'GB',
  country: 'United Kingdom',
  emergency: ['999'],
  lines: [
    {
      id: 'samaritans',
      service: 'Samaritans',
      number: ['116 123'],
      how: ['call'],
      site: 'https://www.samaritans.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'shout',
      service: 'Shout',
      number: ['85258'],
      how: ['text'],
      textWord: 'SHOUT',
      site: 'https://giveusashout.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'nhs-111',
      service: 'NHS 111',
      number: ['111'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'national-domestic-abuse-helpline',
      service: 'National Domestic Abuse Helpline',
      number: ['0808 2000 247'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.nationaldahelpline.org.uk',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'Wikipedia, list of emergency telephone numbers (copy of 22 April 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  samaritans: {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  shout: {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  'nhs-111': {
    from: [
      'support-line file of a public app (checked 12 August 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  'national-domestic-abuse-helpline': {
    from: [
      'helplines.world, copy of April 2026',
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
    ],
  },
} satisfies HelpSources;
