import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'KR',
  country: 'South Korea',
  emergency: ['119', '112'],
  lines: [
    {
      id: 'suicide-prevention-109',
      service: '자살예방 상담전화',
      own: { lang: 'ko', hours: '24시간' },
      number: ['109'],
      how: ['call'],
      site: 'https://www.mohw.go.kr',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'womens-hotline-1366',
      service: '여성긴급전화',
      own: { lang: 'ko', hours: '24시간' },
      number: ['1366'],
      how: ['call'],
      about: 'violence',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/south-korea',
  },
  'suicide-prevention-109': {
    from: [
      'open-helplines on GitHub (checked 2 June 2026)',
      'crisis file of a public app, each entry with its source (checked 9 July 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/kr/helplines.json',
  },
  'womens-hotline-1366': {
    from: ['news.sbs.co.kr (2023)', 'dailyclick.net (2025)', 'several public repositories that list this number'],
  },
} satisfies HelpSources;
