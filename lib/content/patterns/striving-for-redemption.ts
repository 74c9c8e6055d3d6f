import type { PatternData } from '../schema.ts';

export default {
  id: 'striving-for-redemption',
  theme: 'critic',
  process: 'Moral perfectionism; mental filter on past mistakes',
  strategy: 'self-compassion',
  breaks: ['self-compassion-break', 'friends-chair', 'soften-soothe-allow'],
  care: true,
} satisfies PatternData;
