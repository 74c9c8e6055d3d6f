import type { PracticeData } from '../schema.ts';

export default {
  id: 'box-breathing',
  kind: 'breath',
  strategy: 'mindfulness',
  inward: true,
  seconds: 80,
  steps: [
    { seconds: 8 },
    { seconds: 4, move: 'in' },
    { seconds: 4, move: 'hold' },
    { seconds: 4, move: 'out' },
    { seconds: 4, move: 'hold' },
    { seconds: 4, move: 'in' },
    { seconds: 4, move: 'hold' },
    { seconds: 4, move: 'out' },
    { seconds: 4, move: 'hold' },
    { seconds: 4, move: 'in' },
    { seconds: 4, move: 'hold' },
    { seconds: 4, move: 'out' },
    { seconds: 4, move: 'hold' },
    { seconds: 4, move: 'in' },
    { seconds: 4, move: 'hold' },
    { seconds: 4, move: 'out' },
    { seconds: 4, move: 'hold' },
    { seconds: 8 },
  ],
} satisfies PracticeData;
