import type { HelpRegionData } from '../schema.ts';

export default {
  id: 'ES',
  country: 'Spain',
  emergency: ['112'],
  lines: [
    {
      id: 'linea-024',
      service: 'Línea 024',
      number: ['024'],
      how: ['call'],
      source: 'surinenglish.com; maldita.es',
      seenOn: '2026-11-24',
      basis: 'found',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;
