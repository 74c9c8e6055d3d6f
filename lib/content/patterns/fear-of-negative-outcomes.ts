import type { PatternData } from '../schema.ts';

export default {
  id: 'fear-of-negative-outcomes',
  theme: 'worry',
  process: 'Catastrophising; fortune telling',
  strategy: 'cbt',
  breaks: ['look-far', 'five-senses', 'paced-breathing'],
  care: false,
} satisfies PatternData;
