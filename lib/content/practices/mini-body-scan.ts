import type { Practice } from '../schema.ts';

export default {
  id: 'mini-body-scan',
  name: 'From feet to face',
  hint: 'A slow look through the body',
  kind: 'body',
  strategy: 'mindfulness',
  inward: true,
  seconds: 180,
  steps: [
    { text: 'Let the chair or floor hold your weight.', seconds: 20 },
    { text: 'Notice your feet. Warm, cool, or nothing much is fine.', seconds: 25 },
    { text: 'Notice your legs and seat, and what they rest on.', seconds: 25 },
    { text: 'Notice your belly and back. Let them be as they are.', seconds: 25 },
    { text: 'Notice your hands and shoulders. They can drop if they want to.', seconds: 30 },
    { text: 'Notice your jaw and the space around your eyes.', seconds: 30 },
    { text: 'Sense your whole body at once, in a loose way.', seconds: 20 },
    { text: 'Open your view to the room again.', seconds: 5 },
  ],
  still: [
    'Let the chair or floor hold your weight.',
    'Feet, then legs. Warm, cool, or nothing much is fine.',
    'Belly and back, as they are.',
    'Hands and shoulders, then jaw and eyes.',
    'All of it at once, in a loose way. Then the room again.',
  ],
  caution:
    'Focusing inside can be hard if you live with pain, trauma or worries about your body or looks. Stay with feet and hands only, or choose Look far. Leave out any part you like.',
} satisfies Practice;
