import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'BE',
  country: 'Belgium',
  emergency: ['112'],
  lines: [
    {
      id: 'zelfmoordlijn-1813',
      service: 'Zelfmoordlijn 1813',
      own: { lang: 'nl', hours: 'telefoon dag en nacht; chat elke avond 17 tot 24 uur, woensdag vanaf 12 uur' },
      number: ['1813'],
      how: ['call', 'chat'],
      site: 'https://www.zelfmoord1813.be',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'centre-de-prevention-du-suicide',
      service: 'Centre de Prévention du Suicide',
      own: { lang: 'fr', hours: 'jour et nuit' },
      number: ['0800 32 123'],
      how: ['call'],
      site: 'https://www.preventionsuicide.be',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
    {
      id: 'tele-accueil',
      service: 'Télé-Accueil',
      own: { lang: 'fr', hours: 'jour et nuit' },
      number: ['107'],
      how: ['call'],
      site: 'https://tele-accueil.be',
      seenOn: '2026-11-30',
      verifiedOn: '',
    },
  ],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/belgium',
  },
  'zelfmoordlijn-1813': {
    from: [
      'Find A Helpline, Belgium page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
    ],
    url: 'https://findahelpline.com/countries/be',
  },
  'centre-de-prevention-du-suicide': {
    from: [
      'Find A Helpline, Belgium page (copy of 22 April 2026)',
      'support-line file of a public app (checked 12 August 2026)',
      'helpline table of a public app (July 2026)',
    ],
    url: 'https://findahelpline.com/countries/be',
  },
  'tele-accueil': {
    from: ['Find A Helpline, Belgium page (copy of 22 April 2026)'],
    url: 'https://findahelpline.com/countries/be',
  },
} satisfies HelpSources;
