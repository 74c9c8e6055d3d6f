import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'NL',
  country: 'Netherlands',
  emergency: ['112'],
  lines: [
    {
      id: '113-zelfmoordpreventie',
      service: '113 Zelfmoordpreventie',
      own: { lang: 'nl', hours: 'telefoon dag en nacht, gratis' },
      number: ['113', '0800-0113'],
      how: ['call', 'chat'],
      site: 'https://www.113.nl',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'veilig-thuis',
      service: 'Veilig Thuis',
      own: { lang: 'nl', hours: 'dag en nacht, gratis' },
      number: ['0800-2000'],
      how: ['call'],
      about: 'violence',
      site: 'https://veiligthuis.nl',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/netherlands',
  },
  '113-zelfmoordpreventie': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
  'veilig-thuis': {
    from: [
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
} satisfies HelpSources;
