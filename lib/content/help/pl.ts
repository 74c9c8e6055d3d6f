import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'PL',
  country: 'Poland',
  emergency: ['112'],
  lines: [
    {
      id: 'centrum-wsparcia',
      service: 'Centrum Wsparcia',
      own: { lang: 'pl', hours: 'całą dobę, bezpłatnie' },
      number: ['800 70 2222'],
      how: ['call'],
      site: 'https://liniawsparcia.pl',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'kryzysowy-telefon-zaufania',
      service: 'Kryzysowy Telefon Zaufania',
      own: { lang: 'pl' },
      number: ['116 123'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'niebieska-linia',
      service: 'Niebieska Linia',
      own: { lang: 'pl', hours: 'telefon całą dobę, bezpłatnie' },
      number: ['800 120 002'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://niebieskalinia.info',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'support-line file of a public app (checked 12 August 2026)',
      'several public repositories that list this number',
    ],
  },
  'centrum-wsparcia': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'several public repositories that list this number',
    ],
  },
  'kryzysowy-telefon-zaufania': {
    from: ['helpline table of a public app (July 2026)', 'several public repositories that list this number'],
  },
  'niebieska-linia': {
    from: ['Find A Helpline, Poland page (copy of 22 April 2026)', 'several public repositories that list this number'],
    url: 'https://findahelpline.com/countries/pl',
  },
} satisfies HelpSources;
