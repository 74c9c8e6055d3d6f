import type { PracticeData } from '../schema.ts';

export default {
  id: 'paced-breathing',
  kind: 'breath',
  strategy: 'mindfulness',
  inward: true,
  seconds: 80,
  steps: [
    { seconds: 10 },
    { seconds: 4, move: 'in' },
    { seconds: 6, move: 'out' },
    { seconds: 4, move: 'in' },
    { seconds: 6, move: 'out' },
    { seconds: 4, move: 'in' },
    { seconds: 6, move: 'out' },
    { seconds: 4, move: 'in' },
    { seconds: 6, move: 'out' },
    { seconds: 4, move: 'in' },
    { seconds: 6, move: 'out' },
    { seconds: 4, move: 'in' },
    { seconds: 6, move: 'out' },
    { seconds: 10 },
  ],
} satisfies PracticeData;
