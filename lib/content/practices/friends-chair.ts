import type { PracticeData } from '../schema.ts';

export default {
  id: 'friends-chair',
  kind: 'compassion',
  strategy: 'cbt',
  inward: false,
  seconds: 75,
  steps: [{ seconds: 12 }, { seconds: 12 }, { seconds: 20 }, { seconds: 20 }, { seconds: 11 }],
} satisfies PracticeData;
