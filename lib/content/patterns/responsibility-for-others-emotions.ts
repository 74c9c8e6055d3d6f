import type { PatternData } from '../schema.ts';

export default {
  id: 'responsibility-for-others-emotions',
  theme: 'people',
  process: 'Personalisation; inflated responsibility',
  strategy: 'cbt',
  breaks: ['name-it', 'look-far', 'friends-chair'],
  care: true,
} satisfies PatternData;
