import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'IN',
  country: 'India',
  emergency: ['112'],
  lines: [
    {
      id: 'tele-manas',
      service: 'Tele-MANAS',
      number: ['14416', '1-800-891-4416'],
      how: ['call'],
      source: 'livemint.com; sakshipost.com',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
