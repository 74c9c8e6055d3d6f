import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'NG',
  country: 'Nigeria',
  emergency: ['112'],
  lines: [
    {
      id: 'surpin',
      service: 'SURPIN',
      number: ['0800 078 7746', '0903 440 0009', '0908 021 7555'],
      how: ['call'],
      site: 'https://www.surpinng.com',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'asido-foundation',
      service: 'Asido Foundation',
      number: ['0902 808 0416'],
      how: ['call', 'text'],
      site: 'https://asidofoundation.com',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'warif',
      service: 'WARIF Helpline',
      number: ['0800 9210 0009'],
      how: ['call', 'text'],
      about: 'violence',
      site: 'https://warifng.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/nigeria',
  },
  surpin: {
    from: [
      'Find A Helpline, Nigeria page (copy of 22 April 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/ng',
  },
  'asido-foundation': {
    from: ['Find A Helpline, Nigeria page (copy of 22 April 2026)', 'a public helpline table'],
    url: 'https://findahelpline.com/countries/ng',
  },
  warif: {
    from: ['Find A Helpline, Nigeria page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/ng',
  },
} satisfies HelpSources;
