import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'IS',
  country: 'Iceland',
  emergency: ['112'],
  lines: [
    {
      id: 'hjalparsimi-rauda-krossins',
      service: 'Hjálparsími Rauða krossins',
      own: { lang: 'is', hours: 'allan sólarhringinn' },
      number: ['1717'],
      how: ['call', 'chat'],
      site: 'https://www.1717.is',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'kvennaathvarfid',
      service: 'Kvennaathvarfið',
      own: { lang: 'is', hours: 'allan sólarhringinn' },
      number: ['561 1205'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.kvennaathvarf.is',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/iceland',
  },
  'hjalparsimi-rauda-krossins': {
    from: [
      'Find A Helpline, Iceland page (copy of 22 April 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/is',
  },
  kvennaathvarfid: {
    from: ['Find A Helpline, Iceland page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/is',
  },
} satisfies HelpSources;
