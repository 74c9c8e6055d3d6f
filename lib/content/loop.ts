/** The loop of low mood and the high bar, as a picture with a way out at each of its four parts. */
import type { Loop } from './schema.ts';

export default {
  title: 'A loop, with four ways out',
  about:
    'Low mood says you are not enough. So the bar goes up. The bar is out of reach, so it is missed. That feels like proof, and mood drops. You can step out anywhere, even a little.',
  points: [
    {
      id: 'mood',
      name: 'Low mood',
      says: 'Something sets it off, and it feels like falling short.',
      ask: 'What set it off?',
      taps: [
        'A post',
        'A message, or none',
        'A look in the mirror',
        'Something at work',
        'Something at home',
        'A bad night',
        'I do not know',
      ],
      exit: {
        name: 'A pause',
        says: 'Let the feeling have a name and a minute. Nothing has to be made up for.',
        strategy: 'mindfulness',
        practice: 'name-it',
      },
    },
    {
      id: 'bar',
      name: 'The bar goes up',
      says: 'Being perfect looks like the way to feel all right again.',
      ask: 'What did the bar ask of you?',
      taps: [
        'To do more',
        'To look better',
        'To make no mistake',
        'To be like them',
        'To please everyone',
        'To fix it all',
        'To need nobody',
      ],
      exit: {
        name: 'A good-enough size',
        says: 'Make it small enough for a heavy day. A smaller bar is a bar too.',
        strategy: 'goal-adjustment',
        practice: 'enough-for-now',
      },
    },
    {
      id: 'miss',
      name: 'Out of reach',
      says: 'The bar is too high for anyone, so it is missed.',
      ask: 'What did you think then?',
      taps: [
        'I never get it right',
        'They can, and I cannot',
        'Now it is all spoiled',
        'I have to try harder',
        'They will all see',
        'What is the use',
      ],
      exit: {
        name: 'A second view',
        says: 'See it from a friend’s chair. What would they call this, in plain words?',
        strategy: 'cbt',
        practice: 'friends-chair',
      },
    },
    {
      id: 'proof',
      name: 'It feels like proof',
      says: 'Missing it feels like proof, and mood drops further.',
      ask: 'How did it feel after?',
      taps: ['Heavy', 'Small', 'Tired', 'Alone', 'Tense', 'Numb', 'Like giving up'],
      exit: {
        name: 'Kind words, or a person',
        says: 'Say what you would say to a friend, or let someone be near.',
        strategy: 'self-compassion',
        practice: 'self-compassion-break',
      },
    },
  ],
} satisfies Loop;
