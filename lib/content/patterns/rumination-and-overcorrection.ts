import type { PatternData } from '../schema.ts';

export default {
  id: 'rumination-and-overcorrection',
  theme: 'critic',
  process: 'Rumination (brooding); overcorrection',
  strategy: 'mindfulness',
  breaks: ['thoughts-on-a-stream', 'five-senses', 'name-it'],
  care: false,
} satisfies PatternData;
