import type { PatternData } from '../schema.ts';

export default {
  id: 'masking-depression',
  theme: 'people',
  process: 'Perfectionistic self-presentation; emotional concealment',
  strategy: 'reaching-out',
  breaks: ['social-savouring', 'self-compassion-break', 'something-warm'],
  care: true,
} satisfies PatternData;
