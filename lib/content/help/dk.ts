import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'DK',
  country: 'Denmark',
  emergency: ['112'],
  lines: [
    {
      id: 'livslinien',
      service: 'Livslinien',
      own: { lang: 'da', hours: 'telefon hver dag 9 til 5 om natten; chat hverdage 17 til 21, weekend 13 til 17' },
      number: ['70 201 201'],
      how: ['call', 'chat'],
      site: 'https://www.livslinien.dk',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'lev-uden-vold',
      service: 'Lev Uden Vold',
      own: { lang: 'da', hours: 'døgnet rundt' },
      number: ['1888'],
      how: ['call'],
      about: 'violence',
      site: 'https://levudenvold.dk',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/denmark',
  },
  livslinien: {
    from: [
      'Find A Helpline, Denmark page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
    ],
    url: 'https://findahelpline.com/countries/dk',
  },
  'lev-uden-vold': {
    from: [
      'Find A Helpline, Denmark page (copy of 22 April 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
    ],
    url: 'https://findahelpline.com/countries/dk',
  },
} satisfies HelpSources;
