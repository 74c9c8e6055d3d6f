import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'BR',
  country: 'Brazil',
  emergency: ['192', '190'],
  lines: [
    {
      id: 'cvv',
      service: 'CVV – Centro de Valorização da Vida',
      own: { lang: 'pt-BR', hours: 'telefone 24 horas, ligação gratuita' },
      number: ['188'],
      how: ['call', 'chat'],
      site: 'https://cvv.org.br',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'ligue-180',
      service: 'Central de Atendimento à Mulher – Ligue 180',
      own: { lang: 'pt-BR', hours: '24 horas' },
      number: ['180'],
      how: ['call'],
      about: 'violence',
      site: 'https://www.gov.br/mulheres',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/brazil',
  },
  cvv: {
    from: [
      'open-helplines on GitHub (checked 2 June 2026)',
      'helplines.world, copy of April 2026',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
    ],
    url: 'https://github.com/Kouki-odaka/open-helplines/blob/main/data/countries/br/helplines.json',
  },
  'ligue-180': { from: ['helplines.world, copy of April 2026', 'several public repositories that list this number'] },
} satisfies HelpSources;
