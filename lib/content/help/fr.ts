import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'FR',
  country: 'France',
  emergency: ['112'],
  lines: [
    {
      id: 'numero-national-de-prevention-du-suicide',
      service: 'Numéro national de prévention du suicide',
      own: { lang: 'fr', hours: 'jour et nuit, gratuit' },
      number: ['3114'],
      how: ['call'],
      site: 'https://3114.fr',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'violences-femmes-info',
      service: 'Violences Femmes Info',
      own: { lang: 'fr', hours: 'jour et nuit, gratuit' },
      number: ['3919'],
      how: ['call'],
      about: 'violence',
      site: 'https://solidaritefemmes.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/france',
  },
  'numero-national-de-prevention-du-suicide': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
    ],
  },
  'violences-femmes-info': {
    from: [
      'solidaritefemmes.org, who run it',
      'tf1info.fr (November 2023)',
      'several public repositories that list this number',
    ],
    url: 'https://solidaritefemmes.org/appeler-le-3919/',
  },
} satisfies HelpSources;
