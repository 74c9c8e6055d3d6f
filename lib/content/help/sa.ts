import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'SA',
  country: 'Saudi Arabia',
  emergency: ['911', '997'],
  lines: [
    {
      id: 'national-center-for-mental-health',
      service: 'المركز الوطني لتعزيز الصحة النفسية – الاستشارات النفسية',
      own: { lang: 'ar', hours: 'يوميًا ٨ص–٨م (السبت من ١ظ)' },
      number: ['920033360'],
      how: ['call'],
      site: 'https://www.moh.gov.sa',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'ministry-of-health-937',
      service: 'مركز 937 – وزارة الصحة',
      own: { lang: 'ar', hours: 'على مدار الساعة' },
      number: ['937'],
      how: ['call'],
      site: 'https://www.moh.gov.sa',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'family-violence-1919',
      service: 'مركز بلاغات العنف الأسري',
      own: { lang: 'ar', hours: 'على مدار الساعة' },
      number: ['1919'],
      how: ['call'],
      about: 'violence',
      site: 'https://hrsd.gov.sa',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'gov.uk, foreign travel advice (copy of 22 April 2026)',
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
    ],
    url: 'https://www.gov.uk/foreign-travel-advice/saudi-arabia',
  },
  'national-center-for-mental-health': {
    from: [
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
      'several public repositories that list this number',
    ],
  },
  'ministry-of-health-937': {
    from: [
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
      'several public repositories that list this number',
    ],
  },
  'family-violence-1919': {
    from: [
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
      'several public repositories that list this number',
    ],
  },
} satisfies HelpSources;
