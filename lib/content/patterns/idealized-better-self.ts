import type { PatternData } from '../schema.ts';

export default {
  id: 'idealized-better-self',
  theme: 'comparing',
  process: "Actual-ideal self-discrepancy; 'when-then' thinking",
  strategy: 'goal-adjustment',
  breaks: ['enough-for-now', 'one-colour', 'self-compassion-break'],
  care: false,
} satisfies PatternData;
