import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'IL',
  country: 'Israel',
  emergency: ['101', '100'],
  lines: [
    {
      id: 'eran',
      service: 'ער"ן',
      own: { lang: 'he', hours: 'טלפון 24 שעות ביממה; צ׳אט כל יום 8:00 עד 2:00' },
      number: ['1201'],
      how: ['call', 'chat'],
      site: 'https://www.eran.org.il',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'eran-text',
      service: 'ער"ן',
      own: { lang: 'he', hours: 'כל יום 8:00 עד חצות' },
      number: ['052 999 3544'],
      how: ['text'],
      site: 'https://www.eran.org.il',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/israel',
  },
  eran: {
    from: [
      'Find A Helpline, Israel page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
    ],
    url: 'https://findahelpline.com/countries/il',
  },
  'eran-text': {
    from: ['Find A Helpline, Israel page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/il',
  },
} satisfies HelpSources;
