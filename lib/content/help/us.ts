import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'US',
  country: 'United States',
  emergency: ['911'],
  lines: [
    {
      id: '988-suicide-crisis-lifeline',
      service: '988 Suicide & Crisis Lifeline',
      number: ['988'],
      how: ['call', 'text', 'chat'],
      site: 'https://988lifeline.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'crisis-text-line',
      service: 'Crisis Text Line',
      number: ['741741'],
      how: ['text'],
      textWord: 'HOME',
      site: 'https://www.crisistextline.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'national-domestic-violence-hotline',
      service: 'National Domestic Violence Hotline',
      number: ['1-800-799-7233'],
      how: ['call', 'chat'],
      about: 'violence',
      site: 'https://www.thehotline.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'national-domestic-violence-hotline-text',
      service: 'National Domestic Violence Hotline',
      number: ['88788'],
      how: ['text'],
      textWord: 'START',
      about: 'violence',
      site: 'https://www.thehotline.org',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
  },
  '988-suicide-crisis-lifeline': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
      'support-line file of a public site, by official source (checked 1 October 2026)',
    ],
  },
  'crisis-text-line': {
    from: [
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
  },
  'national-domestic-violence-hotline': {
    from: [
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
  'national-domestic-violence-hotline-text': {
    from: [
      'support-line file of a public site, by official source (checked 1 October 2026)',
      'help file of a public app, by official source (checked 23 September 2026)',
      'several public repositories that list this number',
    ],
  },
} satisfies HelpSources;
