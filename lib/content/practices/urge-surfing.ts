import type { Practice } from '../schema.ts';

export default {
  id: 'urge-surfing',
  name: 'Ride the urge',
  hint: 'Stay with the pull for two minutes',
  kind: 'urge',
  strategy: 'mindfulness',
  inward: true,
  seconds: 120,
  steps: [
    { text: 'You noticed a pull to keep scrolling. No need to fight it or follow it yet.', seconds: 15 },
    { text: 'Where does the pull show up? Maybe your hands, chest or eyes.', seconds: 20 },
    { text: 'What is it like? Tight, warm, buzzing, restless?', seconds: 15 },
    { text: 'Picture it as a wave. It rises, and you float on top.', seconds: 30 },
    { text: 'Stay with the wave a little longer. Let it change in its own time.', seconds: 25 },
    { text: 'Now choose what you want next. Going back is allowed, and so is leaving.', seconds: 15 },
  ],
  still: [
    'You noticed a pull to keep scrolling.',
    'Where does it show up? What is it like?',
    'Picture it as a wave, with you floating on top.',
    'Let it change in its own time.',
    'Now choose what you want next. Both are allowed.',
  ],
  caution:
    'The pull may stay, and that is okay. If focusing on your body feels bad, watch the picture of the wave or look out of a window. This is not a tool for substance withdrawal.',
} satisfies Practice;
