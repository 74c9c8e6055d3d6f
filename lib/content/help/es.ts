import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'ES',
  country: 'Spain',
  emergency: ['112'],
  lines: [
    {
      id: 'linea-024',
      service: 'Línea 024',
      own: { lang: 'es', hours: 'teléfono las 24 horas, llamada gratuita' },
      number: ['024'],
      how: ['call', 'chat'],
      site: 'https://www.sanidad.gob.es/linea024/home.htm',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'telefono-de-la-esperanza',
      service: 'Teléfono de la Esperanza',
      own: { lang: 'es', hours: 'las 24 horas' },
      number: ['717 003 717'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'linea-016',
      service: '016',
      own: { lang: 'es', hours: 'teléfono las 24 horas, llamada gratuita' },
      number: ['016'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://violenciagenero.igualdad.gob.es',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'Find A Helpline, list of countries (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
  },
  'linea-024': {
    from: [
      'farodevigo.es (11 October 2025)',
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
  },
  'telefono-de-la-esperanza': { from: ['maldita.es', 'support-line file of a public app (checked 12 August 2026)'] },
  'linea-016': {
    from: [
      'asturi.as (2024)',
      'elperiodicoextremadura.com (October 2019)',
      'several public repositories that list this number',
    ],
    url: 'https://asturi.as/?p=36140463764',
  },
} satisfies HelpSources;
