import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'ZA',
  country: 'South Africa',
  emergency: ['112', '10177'],
  lines: [
    {
      id: 'sadag',
      service: 'SADAG Suicide Crisis Line',
      number: ['0800 567 567'],
      how: ['call'],
      site: 'https://www.sadag.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'sadag-text',
      service: 'SADAG',
      number: ['31393'],
      how: ['text'],
      site: 'https://www.sadag.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'lifeline-south-africa',
      service: 'LifeLine South Africa',
      number: ['0861 322 322'],
      how: ['call'],
      site: 'https://lifelinesa.co.za',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'stop-gender-violence-helpline',
      service: 'Stop Gender Violence Helpline',
      number: ['0800 150 150'],
      how: ['call'],
      about: 'violence',
      site: 'https://lifelinesa.co.za',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'Find A Helpline, South Africa page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'gov.uk, foreign travel advice (copy of 22 April 2026)',
    ],
  },
  sadag: {
    from: [
      'Find A Helpline, South Africa page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/za',
  },
  'sadag-text': {
    from: [
      'Find A Helpline, South Africa page (copy of 22 April 2026)',
      'several public repositories that list this number',
    ],
    url: 'https://findahelpline.com/countries/za',
  },
  'lifeline-south-africa': {
    from: [
      'Find A Helpline, South Africa page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://findahelpline.com/countries/za',
  },
  'stop-gender-violence-helpline': {
    from: ['Find A Helpline, South Africa page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/za',
  },
} satisfies HelpSources;
