import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'DE',
  country: 'Germany',
  emergency: ['112'],
  lines: [
    {
      id: 'telefonseelsorge',
      service: 'TelefonSeelsorge',
      number: ['0800 1110111', '0800 1110222'],
      how: ['call'],
      site: 'https://www.telefonseelsorge.de',
      source: 'domradio.de; spektrum.de; synodalerweg.de',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
