import type { PracticeData } from '../schema.ts';

export default {
  id: 'social-savouring',
  kind: 'people',
  strategy: 'reaching-out',
  inward: false,
  seconds: 30,
  steps: [{ seconds: 8 }, { seconds: 12 }, { seconds: 10 }],
} satisfies PracticeData;
