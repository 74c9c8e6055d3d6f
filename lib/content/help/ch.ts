import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'CH',
  country: 'Switzerland',
  emergency: ['112', '144'],
  lines: [
    {
      id: 'die-dargebotene-hand',
      service: 'Die Dargebotene Hand',
      own: { lang: 'de', hours: 'Telefon rund um die Uhr' },
      number: ['143'],
      how: ['call', 'chat'],
      site: 'https://www.143.ch',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'opferhilfe',
      service: 'Opferhilfe',
      own: { lang: 'de', hours: 'rund um die Uhr' },
      number: ['142'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.opferhilfe-schweiz.ch',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: [
      'gov.uk, foreign travel advice (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
    ],
    url: 'https://www.gov.uk/foreign-travel-advice/switzerland',
  },
  'die-dargebotene-hand': {
    from: ['bag-blueprint.ch', 'srf.ch', 'support-line file of a public app (checked 12 August 2026)'],
    url: 'https://www.bag-blueprint.ch/die-dargebotene-hand-tel-143',
  },
  opferhilfe: {
    from: ['swiss-now.ch (142 from May 2026)', 'several public repositories that list this number'],
    url: 'https://swiss-now.ch/basel/rund-um-die-uhr-hilfe-neuer-opferhilfedienst-startet-in-basel',
  },
} satisfies HelpSources;
