import type { PatternData } from '../schema.ts';

export default {
  id: 'fear-of-burdening-others',
  theme: 'people',
  process: 'Mind reading; perceived burdensomeness',
  strategy: 'reaching-out',
  breaks: ['social-savouring', 'friends-chair', 'self-compassion-break'],
  care: true,
} satisfies PatternData;
