import type { Pattern } from '../schema.ts';

export default {
  id: 'responsibility-for-others-emotions',
  name: 'Holding everyone’s mood',
  hint: 'If they are unhappy, it is on me',
  theme: 'people',
  process: 'Personalisation; inflated responsibility',
  feeling: 'It is a lot, keeping watch over every mood.',
  about: 'A belief that other people’s happiness is one’s own job can drive perfect caring or overwork.',
  thoughts: [
    'Look at that perfect parent. If my family is not happy, it is on me.',
    'If anyone is upset, I must have done something wrong.',
    'I cannot relax until everyone in the room is fine.',
    'She was quiet tonight. What did I do.',
  ],
  questions: [
    'What else, besides you, shapes how they feel today?',
    'Which part is yours to care for, and which part belongs to them?',
    'What happens if you let a mood in the room stay as it is for ten minutes?',
    'Is anyone looking after how you feel? Could it be you, for ten minutes?',
  ],
  reframes: {
    kind: 'You can care a lot about how people feel without being in charge of it. Moods have many causes. Your part is yours, and their feelings can stay theirs.',
    curious:
      'A worry says that it was you. What else happened in their day before they came in? You may be one page of a long book.',
    practical:
      'It can feel heavy to hold it all. You could ask once, “Is there something you need from me?” If the answer is no, you have done your part.',
    wry: 'It is heavy, feeling like the weather service for a whole house. Rain comes, and nobody in the house made it. You may bring an umbrella and sit down.',
  },
  strategy: 'cbt',
  breaks: ['name-it', 'look-far', 'friends-chair'],
  care: true,
  careLine:
    'If someone’s moods scare you, or they hurt you, that is another matter. It is not your fault, and not yours to mend.',
} satisfies Pattern;
