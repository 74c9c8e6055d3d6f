import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'SE',
  country: 'Sweden',
  emergency: ['112'],
  lines: [
    {
      id: 'mind-sjalvmordslinjen',
      service: 'Mind Självmordslinjen',
      own: { lang: 'sv' },
      number: ['90101'],
      how: ['call', 'chat'],
      site: 'https://mind.se',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'kvinnofridslinjen',
      service: 'Kvinnofridslinjen',
      own: { lang: 'sv', hours: 'dygnet runt, gratis' },
      number: ['116 016'],
      how: ['call'],
      about: 'violence',
      site: 'https://kvinnofridslinjen.se',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'stodlinjen-for-man',
      service: 'Stödlinjen för män',
      own: { lang: 'sv', hours: 'telefon dygnet runt' },
      number: ['020 80 80 80'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://stodlinjenforman.se',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/sweden',
  },
  'mind-sjalvmordslinjen': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
  kvinnofridslinjen: {
    from: [
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
  'stodlinjen-for-man': {
    from: ['Find A Helpline, Sweden page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/se',
  },
} satisfies HelpSources;
