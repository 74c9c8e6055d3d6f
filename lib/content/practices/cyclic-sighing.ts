import type { Practice } from '../schema.ts';

export default {
  id: 'cyclic-sighing',
  name: 'Long sighs',
  hint: 'Two small sips of air, one long sigh',
  kind: 'breath',
  strategy: 'mindfulness',
  inward: true,
  seconds: 76,
  steps: [
    { text: 'Let your hands rest somewhere soft.', seconds: 8 },
    { text: 'Breathe in through your nose.', seconds: 3, move: 'in' },
    { text: 'Take one more small sip of air on top.', seconds: 2, move: 'in' },
    { text: 'Let a long, slow breath out through your mouth.', seconds: 7, move: 'out' },
    { text: 'Breathe in through your nose.', seconds: 3, move: 'in' },
    { text: 'Take one more small sip of air on top.', seconds: 2, move: 'in' },
    { text: 'Let a long, slow breath out through your mouth.', seconds: 7, move: 'out' },
    { text: 'Breathe in through your nose.', seconds: 3, move: 'in' },
    { text: 'Take one more small sip of air on top.', seconds: 2, move: 'in' },
    { text: 'Let a long, slow breath out through your mouth.', seconds: 7, move: 'out' },
    { text: 'Breathe in through your nose.', seconds: 3, move: 'in' },
    { text: 'Take one more small sip of air on top.', seconds: 2, move: 'in' },
    { text: 'Let a long, slow breath out through your mouth.', seconds: 7, move: 'out' },
    { text: 'Breathe in through your nose.', seconds: 3, move: 'in' },
    { text: 'Take one more small sip of air on top.', seconds: 2, move: 'in' },
    { text: 'Let a long, slow breath out through your mouth.', seconds: 7, move: 'out' },
    { text: 'Breathe as usual. There is nothing else to do.', seconds: 8 },
  ],
  still: [
    'Let your hands rest somewhere soft.',
    'In through your nose, then one more small sip on top.',
    'Out through your mouth, long and slow.',
    'Five of these, or as many as you like.',
  ],
  caution:
    'The second breath in is tiny. If you feel light-headed, leave it here. If noticing your breath makes you tense, choose Five senses or Look far.',
} satisfies Practice;
