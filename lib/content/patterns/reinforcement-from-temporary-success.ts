import type { PatternData } from '../schema.ts';

export default {
  id: 'reinforcement-from-temporary-success',
  theme: 'worth',
  process: 'Contingent reinforcement (short relief keeps the pattern going); overgeneralising',
  strategy: 'goal-adjustment',
  breaks: ['something-warm', 'urge-surfing', 'enough-for-now'],
  care: false,
} satisfies PatternData;
