import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'MY',
  country: 'Malaysia',
  emergency: ['999'],
  lines: [
    {
      id: 'befrienders-kuala-lumpur',
      service: 'Befrienders Kuala Lumpur',
      own: { lang: 'ms', hours: '24 jam' },
      number: ['03-7627 2929'],
      how: ['call'],
      site: 'https://www.befrienders.org.my',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'talian-heal',
      service: 'Talian HEAL',
      own: { lang: 'ms', hours: 'setiap hari, 8 pagi hingga tengah malam' },
      number: ['15555'],
      how: ['call'],
      site: 'https://www.moh.gov.my',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'talian-kasih',
      service: 'Talian Kasih',
      own: { lang: 'ms', hours: '24 jam' },
      number: ['15999'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'tina',
      service: 'TINA',
      own: { lang: 'ms', hours: '24 jam' },
      number: ['03-3000 8858'],
      how: ['call'],
      about: 'violence',
      site: 'https://wao.org.my',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/malaysia',
  },
  'befrienders-kuala-lumpur': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'helpline table of a public app (July 2026)',
      'several public repositories that list this number',
    ],
  },
  'talian-heal': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'several public repositories that list this number',
    ],
  },
  'talian-kasih': {
    from: [
      'Find A Helpline, Malaysia page (copy of 22 April 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/my',
  },
  tina: {
    from: ['Find A Helpline, Malaysia page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/my',
  },
} satisfies HelpSources;
