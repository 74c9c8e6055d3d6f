import type { PatternData } from '../schema.ts';

export default {
  id: 'depression-driven-guilt',
  theme: 'critic',
  process: "'Should' statements; emotional reasoning (guilt taken as proof)",
  strategy: 'self-compassion',
  breaks: ['self-compassion-break', 'soften-soothe-allow', 'something-warm'],
  care: false,
} satisfies PatternData;
