import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'NL',
  country: 'Netherlands',
  emergency: ['112'],
  lines: [
    {
      id: '113-zelfmoordpreventie',
      service: '113 Zelfmoordpreventie',
      number: ['113', '0800-0113'],
      how: ['call'],
      site: 'https://www.113.nl',
      source: 'nltimes.nl',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
