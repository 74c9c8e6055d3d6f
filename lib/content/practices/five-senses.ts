import type { PracticeData } from '../schema.ts';

export default {
  id: 'five-senses',
  kind: 'senses',
  strategy: 'mindfulness',
  inward: false,
  seconds: 90,
  steps: [{ seconds: 20 }, { seconds: 20 }, { seconds: 20 }, { seconds: 15 }, { seconds: 10 }, { seconds: 5 }],
} satisfies PracticeData;
