import type { HelpRegion } from '../schema.ts';

export default {
  id: 'IE',
  country: 'Ireland',
  emergency: ['112', '999'],
  lines: [
    {
      service: 'Samaritans',
      number: ['116 123'],
      how: ['call'],
      hours: 'day and night, free to call',
      site: 'https://www.samaritans.org',
      source: 'Irish Times; irishexaminer.com',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegion;
