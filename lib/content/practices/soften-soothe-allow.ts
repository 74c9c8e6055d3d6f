import type { PracticeData } from '../schema.ts';

export default {
  id: 'soften-soothe-allow',
  kind: 'compassion',
  strategy: 'self-compassion',
  inward: true,
  seconds: 120,
  steps: [{ seconds: 20 }, { seconds: 15 }, { seconds: 25 }, { seconds: 25 }, { seconds: 25 }, { seconds: 10 }],
} satisfies PracticeData;
