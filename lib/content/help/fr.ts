import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'FR',
  country: 'France',
  emergency: ['112'],
  lines: [
    {
      id: 'numero-national-de-prevention-du-suicide',
      service: 'Numéro national de prévention du suicide',
      number: ['3114'],
      how: ['call'],
      site: 'https://3114.fr',
      source: 'axaprevention.fr; francetvinfo.fr',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
