import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'NO',
  country: 'Norway',
  emergency: ['113', '112'],
  lines: [
    {
      id: 'mental-helse-hjelpetelefonen',
      service: 'Mental Helse Hjelpetelefonen',
      own: { lang: 'nb', hours: 'telefon døgnet rundt, gratis' },
      number: ['116 123'],
      how: ['call', 'chat'],
      site: 'https://mentalhelse.no',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'kirkens-sos',
      service: 'Kirkens SOS',
      own: { lang: 'nb', hours: 'døgnet rundt' },
      number: ['22 40 00 40'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'vo-linjen',
      service: 'VO-linjen',
      own: { lang: 'nb', hours: 'telefon døgnet rundt; chat mandag til fredag 9 til 20' },
      number: ['116 006'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://www.volinjen.no',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/norway',
  },
  'mental-helse-hjelpetelefonen': {
    from: [
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
  'kirkens-sos': {
    from: [
      'support-line file of a public app (checked 12 August 2026)',
      'several public repositories that list this number',
    ],
  },
  'vo-linjen': {
    from: [
      'Find A Helpline, Norway page (copy of 22 April 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
    ],
    url: 'https://findahelpline.com/countries/no',
  },
} satisfies HelpSources;
