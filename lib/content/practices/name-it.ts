import type { PracticeData } from '../schema.ts';

export default {
  id: 'name-it',
  kind: 'mind',
  strategy: 'cbt',
  inward: false,
  seconds: 55,
  steps: [{ seconds: 8 }, { seconds: 15 }, { seconds: 12 }, { seconds: 12 }, { seconds: 8 }],
} satisfies PracticeData;
