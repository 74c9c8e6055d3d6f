import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'FI',
  country: 'Finland',
  emergency: ['112'],
  lines: [
    {
      id: 'mieli-kriisipuhelin',
      service: 'MIELI Kriisipuhelin',
      own: { lang: 'fi', hours: 'ympäri vuorokauden' },
      number: ['09 2525 0111'],
      how: ['call'],
      site: 'https://mieli.fi',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'mieli-kristelefon',
      service: 'MIELI Kristelefon',
      own: { lang: 'sv', hours: 'måndag och onsdag 16–20, tisdag, torsdag och fredag 9–13' },
      number: ['09 2525 0112'],
      how: ['call'],
      site: 'https://mieli.fi',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'nollalinja',
      service: 'Nollalinja',
      own: { lang: 'fi', hours: 'puhelin ympäri vuorokauden' },
      number: ['080 005 005'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://nollalinja.fi',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/finland',
  },
  'mieli-kriisipuhelin': {
    from: [
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
  'mieli-kristelefon': {
    from: ['Find A Helpline, Finland page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/fi',
  },
  nollalinja: {
    from: [
      'Find A Helpline, Finland page (copy of 22 April 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
    ],
    url: 'https://findahelpline.com/countries/fi',
  },
} satisfies HelpSources;
