import type { Pattern } from '../schema.ts';

export default {
  id: 'idealized-better-self',
  name: 'The other me',
  hint: 'My life starts when I am that person',
  theme: 'comparing',
  process: "Actual-ideal self-discrepancy; 'when-then' thinking",
  feeling: 'Longing for another life can ache.',
  about: 'Wanting to get away from despair can paint a picture of a perfect self. Then comes a push to become it.',
  thoughts: [
    'That is who I am meant to be. Fit, calm, glowing, done with all this.',
    'Once I become that person, I will not feel this way anymore.',
    'The real me would not be sitting here like this.',
    'I will start living when I have changed.',
  ],
  questions: [
    'What does that picture have that you long for, such as rest, warmth or ease?',
    'What is a tiny version of that you could have today, as you are?',
    'What would you miss about yourself if you were that person?',
    'What might still be hard for the person in the picture?',
  ],
  reframes: {
    kind: 'Longing for that person makes sense when today is hard. The one in the picture was made from wishes. The wish under it still matters, and it belongs to you as you are.',
    curious:
      'There is a wish under this picture. Is it rest, warmth, ease, being liked? A wish with a name can be met in a small way today.',
    practical:
      'Wanting a whole new self asks a lot of a tired day. You could borrow one thing from the picture: its morning tea, its slow walk, its early night.',
    wry: 'There is a longing in this, and it deserves kindness. The person in the picture never has to find your keys or answer your mail. It is no wonder they look so rested.',
  },
  strategy: 'goal-adjustment',
  breaks: ['enough-for-now', 'one-colour', 'self-compassion-break'],
  care: false,
} satisfies Pattern;
