import type { PatternData } from '../schema.ts';

export default {
  id: 'cultural-expectations',
  theme: 'comparing',
  process: "'Should' statements; socially prescribed perfectionism",
  strategy: 'cbt',
  breaks: ['friends-chair', 'one-colour', 'self-compassion-break'],
  care: false,
} satisfies PatternData;
