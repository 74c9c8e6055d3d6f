import type { PatternData } from '../schema.ts';

export default {
  id: 'black-and-white-thinking',
  theme: 'all-or-nothing',
  process: 'All-or-nothing (dichotomous) thinking',
  strategy: 'cbt',
  breaks: ['enough-for-now', 'look-far', 'self-compassion-break'],
  care: false,
} satisfies PatternData;
