import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'CO',
  country: 'Colombia',
  emergency: ['123'],
  lines: [
    {
      id: 'linea-de-atencion-para-la-salud-mental',
      service: 'Línea de Atención para la Salud Mental',
      own: { lang: 'es', hours: 'las 24 horas, sin costo' },
      number: ['606 735 9950'],
      how: ['call'],
      site: 'https://construyendonos.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'linea-155',
      service: 'Línea 155',
      own: { lang: 'es', hours: 'las 24 horas' },
      number: ['155'],
      how: ['call'],
      about: 'violence',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/colombia',
  },
  'linea-de-atencion-para-la-salud-mental': {
    from: ['Find A Helpline, Colombia page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/co',
  },
  'linea-155': {
    from: ['Find A Helpline, Colombia page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/co',
  },
} satisfies HelpSources;
