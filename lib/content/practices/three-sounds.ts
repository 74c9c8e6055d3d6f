import type { Practice } from '../schema.ts';

export default {
  id: 'three-sounds',
  name: 'Three sounds',
  hint: 'Listen near, then far',
  kind: 'sound',
  strategy: 'mindfulness',
  inward: false,
  seconds: 60,
  steps: [
    { text: 'Let the room be as loud or as quiet as it is.', seconds: 8 },
    { text: 'Listen for the nearest sound.', seconds: 14 },
    { text: 'Listen for one in the middle.', seconds: 14 },
    { text: 'Listen for the farthest one you can hear.', seconds: 16 },
    { text: 'Let them all be there at once.', seconds: 8 },
  ],
  still: ['The nearest sound.', 'One in the middle.', 'The farthest you can hear.', 'All of them at once.'],
  caution:
    'No breath or body focus. If sounds are hard for you, or you do not hear them, choose One colour or Look far.',
} satisfies Practice;
