import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'IT',
  country: 'Italy',
  emergency: ['112'],
  lines: [
    {
      id: 'telefono-amico-italia',
      service: 'Telefono Amico Italia',
      own: { lang: 'it', hours: 'ogni giorno, dalle 10 a mezzanotte' },
      number: ['02 2327 2327'],
      how: ['call'],
      site: 'https://www.telefonoamico.it',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'antiviolenza-1522',
      service: '1522 – Antiviolenza e stalking',
      own: { lang: 'it', hours: '24 ore su 24, gratuito' },
      number: ['1522'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://www.1522.eu',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/italy',
  },
  'telefono-amico-italia': {
    from: [
      'Find A Helpline, Italy page (copy of 22 April 2026)',
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
    ],
    url: 'https://findahelpline.com/countries/it',
  },
  'antiviolenza-1522': {
    from: ['Find A Helpline, Italy page (copy of 22 April 2026)', 'several public repositories that list this number'],
    url: 'https://findahelpline.com/countries/it',
  },
} satisfies HelpSources;
