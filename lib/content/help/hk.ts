import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'HK',
  country: 'Hong Kong SAR China',
  emergency: ['999'],
  lines: [
    {
      id: 'samaritans',
      service: '撒瑪利亞會',
      own: { lang: 'zh-Hant', hours: '24小時' },
      number: ['2896 0000'],
      how: ['call'],
      site: 'https://samaritans.org.hk',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'samaritan-befrienders',
      service: '香港撒瑪利亞防止自殺會',
      own: { lang: 'zh-Hant', hours: '24小時' },
      number: ['2389 2222'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'mental-health-support-hotline',
      service: '情緒通',
      own: { lang: 'zh-Hant', hours: '24小時' },
      number: ['18111'],
      how: ['call'],
      site: 'https://shallwetalk.hk',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'cease-crisis-centre',
      service: '芷若園24小時危機熱線',
      own: { lang: 'zh-Hant', hours: '24小時' },
      number: ['18281'],
      how: ['call'],
      about: 'violence',
      site: 'https://ceasecrisis.tungwahcsd.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/hong-kong',
  },
  samaritans: {
    from: [
      'Find A Helpline, Hong Kong SAR China page (copy of 22 April 2026)',
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://findahelpline.com/countries/hk',
  },
  'samaritan-befrienders': {
    from: [
      'support-line file of a public app (checked 12 August 2026)',
      'several public repositories that list this number',
    ],
  },
  'mental-health-support-hotline': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'several public repositories that list this number',
    ],
  },
  'cease-crisis-centre': {
    from: [
      'Find A Helpline, Hong Kong SAR China page (copy of 22 April 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/hk',
  },
} satisfies HelpSources;
