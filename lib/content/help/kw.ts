import type { HelpRegionData, HelpSources } from '../schema.ts';

export default {
  id: 'KW',
  country: 'Kuwait',
  emergency: ['112'],
  lines: [],
} satisfies HelpRegionData;

export const sources = {
  emergency: {
    from: ['gov.uk, foreign travel advice (copy of 22 April 2026)'],
    url: 'https://www.gov.uk/foreign-travel-advice/kuwait',
  },
} satisfies HelpSources;
