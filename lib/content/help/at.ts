import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'AT',
  country: 'Austria',
  emergency: ['112'],
  lines: [
    {
      id: 'telefonseelsorge',
      service: 'Telefonseelsorge',
      number: ['142'],
      how: ['call'],
      site: 'https://www.telefonseelsorge.at',
      source: 'katholisch.at; orf.at',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
