import type { PracticeData } from '../schema.ts';

export default {
  id: 'one-colour',
  kind: 'eyes',
  strategy: 'mindfulness',
  inward: false,
  seconds: 50,
  steps: [{ seconds: 7 }, { seconds: 12 }, { seconds: 12 }, { seconds: 12 }, { seconds: 7 }],
} satisfies PracticeData;
