import type { PracticeData } from '../schema.ts';

export default {
  id: 'three-sounds',
  kind: 'sound',
  strategy: 'mindfulness',
  inward: false,
  seconds: 60,
  steps: [{ seconds: 8 }, { seconds: 14 }, { seconds: 14 }, { seconds: 16 }, { seconds: 8 }],
} satisfies PracticeData;
