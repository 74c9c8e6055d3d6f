import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'JP',
  country: 'Japan',
  emergency: ['119', '110'],
  lines: [
    {
      id: 'yorisoi-hotline',
      service: 'よりそいホットライン',
      own: { lang: 'ja', hours: '24時間、無料' },
      number: ['0120-279-338'],
      how: ['call'],
      site: 'https://www.since2011.net/yorisoi/',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'inochi-no-denwa',
      service: 'いのちの電話',
      own: { lang: 'ja', hours: '毎日 10時から22時まで' },
      number: ['0570-783-556'],
      how: ['call'],
      site: 'https://www.inochinodenwa.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'inochi-no-denwa-free',
      service: 'いのちの電話（フリーダイヤル）',
      own: { lang: 'ja', hours: '毎日 16時から21時まで、無料' },
      number: ['0120-783-556'],
      how: ['call'],
      site: 'https://www.inochinodenwa.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/japan',
  },
  'yorisoi-hotline': {
    from: [
      'open-helplines on GitHub (checked 2 June 2026)',
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/jp/helplines.json',
  },
  'inochi-no-denwa': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
    ],
  },
  'inochi-no-denwa-free': {
    from: [
      'open-helplines on GitHub (checked 2 June 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/jp/helplines.json',
  },
} satisfies HelpSources;
