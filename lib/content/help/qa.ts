import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'QA',
  country: 'Qatar',
  emergency: ['999'],
  lines: [
    {
      id: 'national-mental-health-helpline',
      service: 'خط المساعدة الوطني للصحة النفسية',
      own: { lang: 'ar' },
      number: ['16000'],
      how: ['call'],
      site: 'https://www.hamad.qa',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'aman',
      service: 'مركز الحماية والتأهيل الاجتماعي "أمان"',
      own: { lang: 'ar', hours: 'على مدار الساعة' },
      number: ['919'],
      how: ['call'],
      about: 'violence',
      site: 'https://aman.org.qa',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/qatar',
  },
  'national-mental-health-helpline': {
    from: [
      'Find A Helpline, Qatar page (copy of 22 April 2026)',
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
    ],
    url: 'https://findahelpline.com/countries/qa',
  },
  aman: {
    from: [
      'Find A Helpline, Qatar page (copy of 22 April 2026)',
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
    ],
    url: 'https://findahelpline.com/countries/qa',
  },
} satisfies HelpSources;
