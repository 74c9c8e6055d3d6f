import type { PatternData } from '../schema.ts';

export default {
  id: 'self-punishment-via-overachievement',
  theme: 'critic',
  process: "Self-punishment; punitive 'must' rules",
  strategy: 'self-compassion',
  breaks: ['soften-soothe-allow', 'something-warm', 'self-compassion-break'],
  care: true,
} satisfies PatternData;
