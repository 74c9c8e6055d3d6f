import type { PracticeData } from '../schema.ts';

export default {
  id: 'look-far',
  kind: 'eyes',
  strategy: 'mindfulness',
  inward: false,
  seconds: 30,
  steps: [{ seconds: 5 }, { seconds: 20 }, { seconds: 5 }],
} satisfies PracticeData;
