import type { Pattern } from '../schema.ts';

export default {
  id: 'compensating-for-worthlessness',
  name: 'Proving my worth',
  hint: 'I matter only if I do something big',
  theme: 'worth',
  process: 'Contingent self-worth; emotional reasoning',
  feeling: 'Feeling small hurts.',
  about: 'Low mood can make a person feel unimportant. Doing things perfectly can then look like the way to count.',
  thoughts: [
    'She built all that by thirty. I have to do something amazing or I do not count.',
    'If my life looked like that, maybe I would matter.',
    'I have to earn my place, every day, or why would they keep me.',
    'I brought nothing special today, so I was no use to anyone.',
  ],
  questions: [
    'Would you ask a friend to earn their place in your life with results like these?',
    'When did you last care about someone without checking what they had done?',
    'Is there a person, or a pet, who is glad when you walk in, before you do a thing?',
    'If worth could not be earned or lost, what would you do with this evening?',
  ],
  reframes: {
    kind: 'Feeling small is real, and it hurts. It is a feeling, not a measurement. A post can show what someone did. It cannot show what a person is worth, theirs or yours.',
    curious:
      'There is a wish to matter here, and it is an old human one. When did doing more become the only way in? You can look at that rule before you obey it.',
    practical:
      'Needing to prove yourself is tiring. You could do one useful thing at half size and let it count as done. Your place does not hang on it.',
    wry: 'Feeling like a spare part hurts. Still, no one has ever loved a cat for its career. What people like in you may be nothing you would put on a list.',
  },
  strategy: 'self-compassion',
  breaks: ['self-compassion-break', 'friends-chair', 'look-far'],
  care: true,
} satisfies Pattern;
