import type { Practice } from '../schema.ts';

export default {
  id: 'enough-for-now',
  name: 'Enough for now',
  hint: 'Make the next thing small',
  kind: 'mind',
  strategy: 'goal-adjustment',
  inward: false,
  seconds: 70,
  steps: [
    { text: 'Think of the next thing on your mind.', seconds: 10 },
    { text: 'What would it be on a heavy day? Make it that small.', seconds: 20 },
    { text: 'Make it smaller once more, until it looks a bit silly.', seconds: 15 },
    { text: 'When and where could that happen, if you like?', seconds: 15 },
    { text: 'You can do it, or leave it for another day. Both are fine.', seconds: 10 },
  ],
  still: [
    'Think of the next thing on your mind.',
    'Make it small enough for a heavy day.',
    'Make it smaller once more.',
    'When and where could that happen, if you like?',
  ],
  caution: 'No breath or body focus. If planning winds you up, choose Look far. Nothing has to follow from this.',
} satisfies Practice;
