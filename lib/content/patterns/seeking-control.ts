import type { PatternData } from '../schema.ts';

export default {
  id: 'seeking-control',
  theme: 'all-or-nothing',
  process: 'Intolerance of uncertainty; over-control as a safety behaviour',
  strategy: 'mindfulness',
  breaks: ['five-senses', 'look-far', 'paced-breathing'],
  care: false,
} satisfies PatternData;
