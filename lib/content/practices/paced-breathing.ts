import type { Practice } from '../schema.ts';

export default {
  id: 'paced-breathing',
  name: 'Six slow breaths',
  hint: 'Easy breaths, in and out',
  kind: 'breath',
  strategy: 'mindfulness',
  inward: true,
  seconds: 80,
  steps: [
    { text: 'Sit in a way that feels okay. Let your shoulders drop if they want to.', seconds: 10 },
    { text: 'Breathe in through your nose, easy and quiet.', seconds: 4, move: 'in' },
    { text: 'Let the breath out, slow and soft.', seconds: 6, move: 'out' },
    { text: 'Breathe in through your nose, easy and quiet.', seconds: 4, move: 'in' },
    { text: 'Let the breath out, slow and soft.', seconds: 6, move: 'out' },
    { text: 'Breathe in through your nose, easy and quiet.', seconds: 4, move: 'in' },
    { text: 'Let the breath out, slow and soft.', seconds: 6, move: 'out' },
    { text: 'Breathe in through your nose, easy and quiet.', seconds: 4, move: 'in' },
    { text: 'Let the breath out, slow and soft.', seconds: 6, move: 'out' },
    { text: 'Breathe in through your nose, easy and quiet.', seconds: 4, move: 'in' },
    { text: 'Let the breath out, slow and soft.', seconds: 6, move: 'out' },
    { text: 'Breathe in through your nose, easy and quiet.', seconds: 4, move: 'in' },
    { text: 'Let the breath out, slow and soft.', seconds: 6, move: 'out' },
    { text: 'Let your breath do its own thing again. Notice how you are now.', seconds: 10 },
  ],
  still: [
    'Sit in a way that feels okay.',
    'In through your nose, easy and quiet.',
    'Out, slow and soft.',
    'Six of these, or as many as you like.',
    'Then let your breath do its own thing.',
  ],
  caution:
    'Keep the breaths small and easy, not deep. If you feel dizzy, tingly or more anxious, leave it here. With a lung or heart condition, or panic around breathing, choose Look far or Five senses instead.',
} satisfies Practice;
