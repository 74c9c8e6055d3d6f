import type { Practice } from '../schema.ts';

export default {
  id: 'something-warm',
  name: 'Something warm or cool',
  hint: 'Hold one thing and get to know it',
  kind: 'senses',
  strategy: 'self-compassion',
  inward: false,
  seconds: 70,
  steps: [
    { text: 'Take something in your hand: a cup, a stone, a sleeve.', seconds: 10 },
    { text: 'Is it warm or cool? Does that change where you hold it?', seconds: 15 },
    { text: 'Follow its edge or its seam, all the way round.', seconds: 20 },
    { text: 'Feel how much it weighs, as if for the first time.', seconds: 15 },
    { text: 'Put it down, or keep it a little longer.', seconds: 10 },
  ],
  still: [
    'Take something in your hand.',
    'Warm or cool?',
    'Follow its edge, all the way round.',
    'Feel how much it weighs.',
    'Put it down, or keep it.',
  ],
  caution: 'No breath work. If holding things is hard, look closely at one thing instead. Take care with hot drinks.',
} satisfies Practice;
