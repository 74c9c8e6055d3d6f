import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'AE',
  country: 'United Arab Emirates',
  emergency: ['999', '998'],
  lines: [
    {
      id: '800hope',
      service: '800HOPE',
      own: { lang: 'ar', hours: 'يوميًا من ٨ صباحًا إلى ٨ مساءً' },
      number: ['800 4673'],
      how: ['call'],
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'sakina',
      service: 'الخط الساخن "800-سكينة" للصحة النفسية',
      own: { lang: 'ar', hours: 'أبوظبي، على مدار الساعة' },
      number: ['800 725462'],
      how: ['call'],
      site: 'https://www.doh.gov.ae',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'dubai-foundation-for-women-and-children',
      service: 'مؤسسة دبي لرعاية النساء والأطفال',
      own: { lang: 'ar', hours: 'على مدار الساعة' },
      number: ['800 111'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.dfwac.ae',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026) (u.ae)',
      'help file of a public app, by official source (checked 23 September 2026)',
    ],
  },
  '800hope': {
    from: ['help file of a public app, by official source (checked 23 September 2026)', 'a UAE project’s crisis file'],
  },
  sakina: {
    from: [
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
      'a UAE project’s crisis file',
    ],
  },
  'dubai-foundation-for-women-and-children': {
    from: [
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
    ],
  },
} satisfies HelpSources;
