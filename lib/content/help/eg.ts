import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'EG',
  country: 'Egypt',
  emergency: ['123', '122'],
  lines: [
    {
      id: 'mental-health-hotline',
      service: 'الخط الساخن للصحة النفسية وعلاج الإدمان',
      own: { lang: 'ar', hours: 'على مدار الساعة' },
      number: ['16328', '02 2081 6831'],
      how: ['call'],
      site: 'https://nmhp.mohp.gov.eg',
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
    url: 'https://www.gov.uk/foreign-travel-advice/egypt',
  },
  'mental-health-hotline': {
    from: [
      'crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)',
      'progress.guide',
      'a public offline crisis file (20 April 2026)',
    ],
    url: 'https://progress.guide/atlas/africa/egypt',
  },
} satisfies HelpSources;
