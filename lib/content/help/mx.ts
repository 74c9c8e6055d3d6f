import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'MX',
  country: 'Mexico',
  emergency: ['911'],
  lines: [
    {
      id: 'linea-de-la-vida',
      service: 'Línea de la Vida',
      own: { lang: 'es', hours: 'las 24 horas, gratuita' },
      number: ['800 911 2000'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'saptel',
      service: 'SAPTEL',
      own: { lang: 'es', hours: 'las 24 horas' },
      number: ['55 5259 8121'],
      how: ['call'],
      site: 'https://www.saptel.org.mx',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/mexico',
  },
  'linea-de-la-vida': {
    from: [
      'support-line file of a public app (checked 12 August 2026)',
      'several public repositories that list this number',
    ],
  },
  saptel: {
    from: [
      'open-helplines on GitHub (checked 2 June 2026)',
      'helpline table of a public app (July 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/mx/helplines.json',
  },
} satisfies HelpSources;
