import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'AT',
  country: 'Austria',
  emergency: ['112'],
  lines: [
    {
      id: 'telefonseelsorge',
      service: 'Telefonseelsorge',
      own: { lang: 'de', hours: 'Telefon rund um die Uhr, kostenlos; Chat täglich 16 bis 23 Uhr' },
      number: ['142'],
      how: ['call', 'chat'],
      site: 'https://www.telefonseelsorge.at',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'frauenhelpline-gegen-gewalt',
      service: 'Frauenhelpline gegen Gewalt',
      own: { lang: 'de', hours: 'rund um die Uhr, kostenlos' },
      number: ['0800 222 555'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.frauenhelpline.at',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'Government of Canada travel advice (copy of 23 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://travel.gc.ca/destinations/austria',
  },
  telefonseelsorge: {
    from: [
      'katholisch.at',
      'wienerbezirksblatt.at',
      'dioezese-linz.at',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://www.katholisch.at/telefonseelsorge',
  },
  'frauenhelpline-gegen-gewalt': {
    from: [
      'frauenhelpline.at (2003)',
      'sn.at (May 2021)',
      'noe.orf.at',
      'several public repositories that list this number',
    ],
    url: 'https://noe.orf.at/stories/3136860/',
  },
} satisfies HelpSources;
