import type { Pattern } from '../schema.ts';

export default {
  id: 'struggle-with-identity',
  name: 'Who I am',
  hint: 'Without this I do not know who I am',
  theme: 'worth',
  process: 'Labelling; identity tied to one role (low self-complexity)',
  feeling: 'Not knowing who you are can feel unsteady.',
  about: 'Feeling cut off from oneself can lead a person to build an ideal self around one trait or role.',
  thoughts: [
    'They know exactly who they are. I have to be the best student or I am nobody.',
    'If I am not great at this, I do not know who I am.',
    'Take the work away and there is nothing left of me.',
    'I change with whoever I am with. There is no real me.',
  ],
  questions: [
    'What do you like or care about that has nothing to do with being good at it?',
    'Which other parts of you were around today, even for a minute?',
    'What did you love at ten that still catches your eye?',
    'If an old friend described you and left out your work, what would they say?',
  ],
  reframes: {
    kind: 'Feeling unsure of who you are can be part of low mood. One role is a slice of a person, not the whole. You do not have to define yourself today.',
    curious:
      'There is a wish for something solid here. What stays the same about you in a kitchen, at work and on a walk? It may be small, like how you laugh.',
    practical:
      'Feeling lost in one role is hard. You could do one thing today that has nothing to do with it: a song, a street, a recipe. Then see who turns up.',
    wry: 'It can feel as if everyone got a label and yours was lost. Unlabelled jars are often the good jam. You can be someone who is finding out.',
  },
  strategy: 'cbt',
  breaks: ['one-colour', 'name-it', 'social-savouring'],
  care: false,
} satisfies Pattern;
