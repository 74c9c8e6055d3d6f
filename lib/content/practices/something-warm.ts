import type { PracticeData } from '../schema.ts';

export default {
  id: 'something-warm',
  kind: 'senses',
  strategy: 'self-compassion',
  inward: false,
  seconds: 70,
  steps: [{ seconds: 10 }, { seconds: 15 }, { seconds: 20 }, { seconds: 15 }, { seconds: 10 }],
} satisfies PracticeData;
