import type { PracticeData } from '../schema.ts';

export default {
  id: 'cyclic-sighing',
  kind: 'breath',
  strategy: 'mindfulness',
  inward: true,
  seconds: 76,
  steps: [
    { seconds: 8 },
    { seconds: 3, move: 'in' },
    { seconds: 2, move: 'in' },
    { seconds: 7, move: 'out' },
    { seconds: 3, move: 'in' },
    { seconds: 2, move: 'in' },
    { seconds: 7, move: 'out' },
    { seconds: 3, move: 'in' },
    { seconds: 2, move: 'in' },
    { seconds: 7, move: 'out' },
    { seconds: 3, move: 'in' },
    { seconds: 2, move: 'in' },
    { seconds: 7, move: 'out' },
    { seconds: 3, move: 'in' },
    { seconds: 2, move: 'in' },
    { seconds: 7, move: 'out' },
    { seconds: 8 },
  ],
} satisfies PracticeData;
