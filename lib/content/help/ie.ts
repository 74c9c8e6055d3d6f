import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'IE',
  country: 'Ireland',
  emergency: ['112', '999'],
  lines: [
    {
      id: 'samaritans',
      service: 'Samaritans',
      number: ['116 123'],
      how: ['call'],
      site: 'https://www.samaritans.org',
      source: 'Irish Times; irishexaminer.com',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
