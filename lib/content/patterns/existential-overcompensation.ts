import type { Pattern } from '../schema.ts';

export default {
  id: 'existential-overcompensation',
  name: 'What it is all for',
  hint: 'It only counts if it is great',
  theme: 'worth',
  process: 'Contingent meaning; tunnel vision on one area of achievement',
  feeling: 'Big questions can feel heavy.',
  about: 'Questions about meaning can push a person to stake everything on being great in one area.',
  thoughts: [
    'Everyone seems to have a calling. I need to be the best at something for my life to count.',
    'If I am not the best at something, what was it all for.',
    'An ordinary life is not enough.',
    'I have to leave something behind, and I have not even begun.',
  ],
  questions: [
    'Apart from being great at something, what do you care about, even a little?',
    'When did time last feel worth it, with no one keeping count?',
    'Which small everyday thing would you not like to give up?',
    'What would you do for its own sake if nobody ever heard of it?',
  ],
  reframes: {
    kind: 'Big questions feel heavier when mood is low, and they do not have to be solved tonight. Meaning can be small and plain: tending a plant, sharing a meal.',
    curious:
      'There is a longing for something that matters. What mattered to you before anyone could be great at it? A smell, a place, a person, a game?',
    practical:
      'Wanting it all to mean something is human. You could do one thing in the next hour that is good to do and that nobody counts: water, feed, mend, listen.',
    wry: 'Longing to leave a mark on the world is old. So are teapots, and nobody asks a teapot for its legacy. It is warm, and people gather round it.',
  },
  strategy: 'goal-adjustment',
  breaks: ['something-warm', 'social-savouring', 'look-far'],
  care: true,
} satisfies Pattern;
