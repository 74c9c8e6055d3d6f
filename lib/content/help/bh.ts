import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'BH',
  country: 'Bahrain',
  emergency: ['999'],
  lines: [],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/bahrain',
  },
} satisfies HelpSources;
