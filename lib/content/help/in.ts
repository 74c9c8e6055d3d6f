import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'IN',
  country: 'India',
  emergency: ['112'],
  lines: [
    {
      id: 'tele-manas',
      service: 'Tele-MANAS',
      number: ['14416', '1-800-891-4416'],
      how: ['call'],
      site: 'https://telemanas.mohfw.gov.in',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'women-helpline',
      service: 'Women Helpline',
      number: ['181'],
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
    url: 'https://www.gov.uk/foreign-travel-advice/india',
  },
  'tele-manas': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
  },
  'women-helpline': {
    from: ['thehawk.in, from the ministry (December 2024)', 'several public repositories that list this number'],
    url: 'https://www.thehawk.in/news/india/over-8164-lakh-women-supported-via-181-women-helpline-since-2015-govt-report',
  },
} satisfies HelpSources;
