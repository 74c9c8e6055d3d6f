import type { PatternData } from '../schema.ts';

export default {
  id: 'compensating-for-worthlessness',
  theme: 'worth',
  process: 'Contingent self-worth; emotional reasoning',
  strategy: 'self-compassion',
  breaks: ['self-compassion-break', 'friends-chair', 'look-far'],
  care: true,
} satisfies PatternData;
