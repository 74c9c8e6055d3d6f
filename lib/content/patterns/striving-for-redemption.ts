import type { Pattern } from '../schema.ts';

export default {
  id: 'striving-for-redemption',
  name: 'Making up for the past',
  hint: 'I have to be spotless from now on',
  theme: 'critic',
  process: 'Moral perfectionism; mental filter on past mistakes',
  feeling: 'Regret can be heavy.',
  about: 'A painful look at old mistakes can make it seem that only a perfect future will make up for them.',
  thoughts: [
    'They have a clean story. I have to do something great to make up for my past.',
    'If I am flawless from now on, maybe it will cancel out what I did.',
    'I do not get to make mistakes any more. I used mine up.',
    'I owe them a better me, and I am late.',
  ],
  questions: [
    'What have you already done to repair this or to learn from it?',
    'What would you say to someone else who was trying to make up for the same thing?',
    'What would the other person need, if you could ask them: a perfect you, or one small thing?',
    'What would enough look like here, in one plain thing?',
  ],
  reframes: {
    kind: 'Regret hurts because you care how you act. Repair is often small: an apology, a changed habit. It does not ask for a spotless life. Regret and kindness can sit side by side.',
    curious:
      'There is a wish to put things right here. What would right look like in one real thing, for one real person? It may be smaller than a whole new life.',
    practical:
      'Carrying this alone is heavy. You could write down what is already repaired, what can be, and what cannot. Each of the three asks for something different.',
    wry: 'Regret would like you to be a saint by Thursday. Saints are rare, and hard to live with. An honest word and a mended habit have done a lot of good.',
  },
  strategy: 'self-compassion',
  breaks: ['self-compassion-break', 'friends-chair', 'soften-soothe-allow'],
  care: true,
} satisfies Pattern;
