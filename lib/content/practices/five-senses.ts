import type { Practice } from '../schema.ts';

export default {
  id: 'five-senses',
  name: 'Five senses',
  hint: 'What you can see, touch and hear',
  kind: 'senses',
  strategy: 'mindfulness',
  inward: false,
  seconds: 90,
  steps: [
    { text: 'Let your eyes wander. Name five things you can see.', seconds: 20 },
    { text: 'Notice four things you can touch, like your sleeve or the table.', seconds: 20 },
    { text: 'Listen for three sounds, near or far.', seconds: 20 },
    { text: 'Find two smells, or think of two you like.', seconds: 15 },
    { text: 'Notice one taste, or take a sip of something.', seconds: 10 },
    { text: 'Look around once more. You are here.', seconds: 5 },
  ],
  still: [
    'Five things you can see.',
    'Four things you can touch.',
    'Three sounds, near or far.',
    'Two smells, real or thought of.',
    'One taste, or a sip of something.',
  ],
  caution:
    'No breath work. Leave out any sense you like or do not have, and use another one twice. If you feel far away or as if in a dream, touch something cool or solid.',
} satisfies Practice;
