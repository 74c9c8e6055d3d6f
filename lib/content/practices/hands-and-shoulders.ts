import type { Practice } from '../schema.ts';

export default {
  id: 'hands-and-shoulders',
  name: 'Hands and shoulders',
  hint: 'A small stretch where you sit',
  kind: 'body',
  strategy: 'mindfulness',
  inward: true,
  seconds: 60,
  steps: [
    { text: 'Let both hands lie open for a moment.', seconds: 8 },
    { text: 'Make two loose fists. Then spread your fingers wide.', seconds: 10 },
    { text: 'Once more, slow and easy.', seconds: 10 },
    { text: 'Lift your shoulders a little toward your ears.', seconds: 6 },
    { text: 'Let them come down as slowly as you like.', seconds: 8 },
    { text: 'Turn your head a bit to one side, then to the other.', seconds: 12 },
    { text: 'Shake out your hands, and look around the room.', seconds: 6 },
  ],
  still: [
    'Let both hands lie open.',
    'Loose fists, then wide fingers, twice.',
    'Shoulders up a little, and down slowly.',
    'Head to one side, then to the other.',
    'Shake out your hands.',
  ],
  caution:
    'Move only as far as it feels good, and leave out what hurts. With a neck or shoulder injury, stay with the hands, or choose One colour.',
} satisfies Practice;
