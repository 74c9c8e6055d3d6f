import type { PatternData } from '../schema.ts';

export default {
  id: 'shame-about-scrolling',
  theme: 'critic',
  process: 'Shame after a lapse; abstinence violation effect',
  strategy: 'goal-adjustment',
  breaks: ['enough-for-now', 'urge-surfing', 'self-compassion-break'],
  care: false,
} satisfies PatternData;
