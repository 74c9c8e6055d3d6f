import type { PatternData } from '../schema.ts';

export default {
  id: 'difficulty-accepting-help',
  theme: 'people',
  process: 'Self-stigma about help-seeking; mind reading',
  strategy: 'reaching-out',
  breaks: ['social-savouring', 'friends-chair', 'five-senses'],
  care: true,
} satisfies PatternData;
