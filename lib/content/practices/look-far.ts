import type { Practice } from '../schema.ts';

export default {
  id: 'look-far',
  name: 'Look far',
  hint: 'Rest your eyes on something distant',
  kind: 'eyes',
  strategy: 'mindfulness',
  inward: false,
  seconds: 30,
  steps: [
    { text: 'Lift your eyes from the screen.', seconds: 5 },
    {
      text: 'Find the farthest thing you can see, near a window if there is one. Let your eyes rest on it.',
      seconds: 20,
    },
    { text: 'Blink slowly a few times.', seconds: 5 },
  ],
  still: [
    'Lift your eyes from the screen.',
    'Find the farthest thing you can see and rest your eyes there.',
    'Blink slowly a few times.',
  ],
  caution:
    'No breath or body focus. If looking around brings on dizziness or eye pain, close your eyes or look at something plain.',
} satisfies Practice;
