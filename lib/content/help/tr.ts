import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'TR',
  country: 'Türkiye',
  emergency: ['112'],
  lines: [
    {
      id: 'alo-183',
      service: 'Alo 183 Sosyal Destek Hattı',
      own: { lang: 'tr', hours: '7 gün 24 saat' },
      number: ['183'],
      how: ['call'],
      site: 'https://www.aile.gov.tr',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: { from: ['Wikipedia, list of emergency telephone numbers (copy of 22 April 2026)'] },
  'alo-183': {
    from: [
      'several public repositories that list this number',
      'Wikipedia, list of emergency telephone numbers (copy of 22 April 2026)',
    ],
  },
} satisfies HelpSources;
