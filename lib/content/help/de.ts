import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'DE',
  country: 'Germany',
  emergency: ['112'],
  lines: [
    {
      id: 'telefonseelsorge',
      service: 'TelefonSeelsorge',
      own: { lang: 'de', hours: 'Telefon rund um die Uhr, kostenlos' },
      number: ['0800 1110111', '0800 1110222', '116 123'],
      how: ['call', 'chat'],
      site: 'https://www.telefonseelsorge.de',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'hilfetelefon',
      service: 'Hilfetelefon „Gewalt gegen Frauen“',
      own: { lang: 'de', hours: 'Telefon rund um die Uhr, kostenlos; Chat täglich 12 bis 20 Uhr' },
      number: ['116 016'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://www.hilfetelefon.de',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/germany',
  },
  telefonseelsorge: {
    from: [
      'Find A Helpline, Germany page (copy of 22 April 2026)',
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://findahelpline.com/countries/de',
  },
  hilfetelefon: {
    from: [
      'Find A Helpline, Germany page (copy of 22 April 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/de',
  },
} satisfies HelpSources;
