import type { PracticeData } from '../schema.ts';

export default {
  id: 'hands-and-shoulders',
  kind: 'body',
  strategy: 'mindfulness',
  inward: true,
  seconds: 60,
  steps: [
    { seconds: 8 },
    { seconds: 10 },
    { seconds: 10 },
    { seconds: 6 },
    { seconds: 8 },
    { seconds: 12 },
    { seconds: 6 },
  ],
} satisfies PracticeData;
