import type { PracticeData } from '../schema.ts';

export default {
  id: 'mini-body-scan',
  kind: 'body',
  strategy: 'mindfulness',
  inward: true,
  seconds: 180,
  steps: [
    { seconds: 20 },
    { seconds: 25 },
    { seconds: 25 },
    { seconds: 25 },
    { seconds: 30 },
    { seconds: 30 },
    { seconds: 20 },
    { seconds: 5 },
  ],
} satisfies PracticeData;
