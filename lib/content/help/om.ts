import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'OM',
  country: 'Oman',
  emergency: ['9999'],
  lines: [
    {
      id: 'al-masarra-hospital',
      service: 'مستشفى المسرة – طوارئ الطب النفسي',
      own: { lang: 'ar', hours: 'على مدار الساعة' },
      number: ['2487 3268'],
      how: ['call'],
      site: 'https://moh.gov.om',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/oman',
  },
  'al-masarra-hospital': {
    from: ['crisis-line file for the Middle East and North Africa, by official source (checked 29 September 2026)'],
  },
} satisfies HelpSources;
