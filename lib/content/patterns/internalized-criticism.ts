import type { PatternData } from '../schema.ts';

export default {
  id: 'internalized-criticism',
  theme: 'critic',
  process: 'Self-criticism; labelling',
  strategy: 'self-compassion',
  breaks: ['friends-chair', 'self-compassion-break', 'soften-soothe-allow'],
  care: true,
} satisfies PatternData;
