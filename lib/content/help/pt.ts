import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'PT',
  country: 'Portugal',
  emergency: ['112'],
  lines: [
    {
      id: 'sns-24',
      service: 'SNS 24 – Aconselhamento Psicológico',
      own: { lang: 'pt', hours: '24 horas; escolher a opção 4' },
      number: ['808 24 24 24'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'voz-de-apoio',
      service: 'Voz de Apoio',
      own: { lang: 'pt', hours: 'todos os dias, das 21h às 24h' },
      number: ['225 50 60 70'],
      how: ['call'],
      site: 'https://vozdeapoio.pt',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'violencia-domestica',
      service: 'Serviço de Informação a Vítimas de Violência Doméstica',
      own: { lang: 'pt', hours: '24 horas, gratuito' },
      number: ['800 202 148'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.cig.gov.pt',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'violencia-domestica-sms',
      service: 'Serviço de Informação a Vítimas de Violência Doméstica',
      own: { lang: 'pt', hours: '24 horas' },
      number: ['3060'],
      how: ['text'],
      about: 'violence',
      site: 'https://www.cig.gov.pt',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/portugal',
  },
  'sns-24': {
    from: [
      'support-line file of a public app (checked 12 August 2026)',
      'several public repositories that list this number',
    ],
  },
  'voz-de-apoio': {
    from: [
      'Find A Helpline, Portugal page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://findahelpline.com/countries/pt',
  },
  'violencia-domestica': {
    from: [
      'Find A Helpline, Portugal page (copy of 22 April 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/pt',
  },
  'violencia-domestica-sms': {
    from: ['Find A Helpline, Portugal page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/pt',
  },
} satisfies HelpSources;
