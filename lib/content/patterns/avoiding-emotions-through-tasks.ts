import type { PatternData } from '../schema.ts';

export default {
  id: 'avoiding-emotions-through-tasks',
  theme: 'worry',
  process: 'Experiential avoidance',
  strategy: 'mindfulness',
  breaks: ['name-it', 'soften-soothe-allow', 'something-warm'],
  care: false,
} satisfies PatternData;
