import type { PatternData } from '../schema.ts';

export default {
  id: 'unrealistic-goals',
  theme: 'all-or-nothing',
  process: 'Unrealistic standards; all-or-nothing goal setting',
  strategy: 'goal-adjustment',
  breaks: ['enough-for-now', 'five-senses', 'paced-breathing'],
  care: false,
} satisfies PatternData;
