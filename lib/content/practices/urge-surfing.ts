import type { PracticeData } from '../schema.ts';

export default {
  id: 'urge-surfing',
  kind: 'urge',
  strategy: 'mindfulness',
  inward: true,
  seconds: 120,
  steps: [{ seconds: 15 }, { seconds: 20 }, { seconds: 15 }, { seconds: 30 }, { seconds: 25 }, { seconds: 15 }],
} satisfies PracticeData;
