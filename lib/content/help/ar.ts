import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'AR',
  country: 'Argentina',
  emergency: ['911'],
  lines: [
    {
      id: 'linea-nacional-de-salud-mental',
      service: 'Línea Nacional de Salud Mental',
      own: { lang: 'es', hours: 'las 24 horas, gratuita' },
      number: ['0800 999 0091'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'centro-de-asistencia-al-suicida',
      service: 'Centro de Asistencia al Suicida',
      own: { lang: 'es', hours: '135: solo desde la ciudad y la provincia de Buenos Aires' },
      number: ['0800 345 1435', '011 5275-1135', '135'],
      how: ['call'],
      site: 'https://www.asistenciaalsuicida.org.ar',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'linea-144',
      service: 'Línea 144',
      own: { lang: 'es', hours: 'las 24 horas' },
      number: ['144'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.argentina.gob.ar/linea-144',
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
  'linea-nacional-de-salud-mental': {
    from: [
      'Find A Helpline, Argentina page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://findahelpline.com/countries/ar',
  },
  'centro-de-asistencia-al-suicida': {
    from: [
      'Find A Helpline, Argentina page (copy of 22 April 2026)',
      'helpline table of a public app (July 2026)',
      'Wikipedia, list of suicide crisis lines',
    ],
    url: 'https://findahelpline.com/countries/ar',
  },
  'linea-144': {
    from: ['Find A Helpline, Argentina page (copy of 22 April 2026)', 'helplines.world, copy of April 2026'],
    url: 'https://findahelpline.com/countries/ar',
  },
} satisfies HelpSources;
