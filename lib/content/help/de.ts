import type { HelpRegion } from '../schema.ts';

export default {
  id: 'DE',
  country: 'Germany',
  emergency: ['112'],
  lines: [
    {
      service: 'TelefonSeelsorge',
      number: ['0800 1110111', '0800 1110222'],
      how: ['call'],
      hours: 'day and night, free to call',
      site: 'https://www.telefonseelsorge.de',
      source: 'domradio.de; spektrum.de; synodalerweg.de',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegion;
