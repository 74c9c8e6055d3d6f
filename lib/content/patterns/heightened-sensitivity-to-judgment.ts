import type { PatternData } from '../schema.ts';

export default {
  id: 'heightened-sensitivity-to-judgment',
  theme: 'worry',
  process: 'Mind reading; rejection sensitivity',
  strategy: 'cbt',
  breaks: ['five-senses', 'friends-chair', 'look-far'],
  care: false,
} satisfies PatternData;
