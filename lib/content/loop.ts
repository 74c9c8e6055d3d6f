/** The loop of low mood and the high bar: its four parts in order, each with a way out. */
import type { LoopData } from './schema.ts';

export default {
  points: [
    { id: 'mood', exit: { strategy: 'mindfulness', practice: 'name-it' } },
    { id: 'bar', exit: { strategy: 'goal-adjustment', practice: 'enough-for-now' } },
    { id: 'miss', exit: { strategy: 'cbt', practice: 'friends-chair' } },
    { id: 'proof', exit: { strategy: 'self-compassion', practice: 'self-compassion-break' } },
  ],
} satisfies LoopData;
