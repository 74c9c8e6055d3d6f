import type { PracticeData } from '../schema.ts';

export default {
  id: 'enough-for-now',
  kind: 'mind',
  strategy: 'goal-adjustment',
  inward: false,
  seconds: 70,
  steps: [{ seconds: 10 }, { seconds: 20 }, { seconds: 15 }, { seconds: 15 }, { seconds: 10 }],
} satisfies PracticeData;
