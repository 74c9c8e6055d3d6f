import type { PracticeData } from '../schema.ts';

export default {
  id: 'thoughts-on-a-stream',
  kind: 'mind',
  strategy: 'mindfulness',
  inward: false,
  seconds: 120,
  steps: [{ seconds: 15 }, { seconds: 20 }, { seconds: 25 }, { seconds: 25 }, { seconds: 20 }, { seconds: 15 }],
} satisfies PracticeData;
