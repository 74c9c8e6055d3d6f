import type { Practice } from '../schema.ts';

export default {
  id: 'one-colour',
  name: 'One colour',
  hint: 'Find one colour around you',
  kind: 'eyes',
  strategy: 'mindfulness',
  inward: false,
  seconds: 50,
  steps: [
    { text: 'Pick a colour, any one you like.', seconds: 7 },
    { text: 'Find it somewhere near you.', seconds: 12 },
    { text: 'Find it again, farther off.', seconds: 12 },
    { text: 'And once more, in an odd place.', seconds: 12 },
    { text: 'Let your eyes rest where they are.', seconds: 7 },
  ],
  still: ['Pick a colour.', 'Find it near you.', 'Find it farther off.', 'Find it in an odd place.'],
  caution: 'No breath or body focus. If you do not see colours, pick a shape, such as round.',
} satisfies Practice;
