import type { PracticeData } from '../schema.ts';

export default {
  id: 'self-compassion-break',
  kind: 'compassion',
  strategy: 'self-compassion',
  inward: false,
  seconds: 90,
  steps: [{ seconds: 10 }, { seconds: 20 }, { seconds: 25 }, { seconds: 25 }, { seconds: 10 }],
} satisfies PracticeData;
