import type { Pattern } from '../schema.ts';

export default {
  id: 'self-punishment-via-overachievement',
  name: 'Paying for it',
  hint: 'I have not earned a rest',
  theme: 'critic',
  process: "Self-punishment; punitive 'must' rules",
  feeling: 'That is a high price to pay.',
  about: 'Pushing toward extreme goals can become a way to punish oneself for feeling not good enough.',
  thoughts: [
    'They get up at five and grind. I do not deserve a break until I catch up.',
    'I have to push harder. It is what I get for falling behind.',
    'No sitting down until it is done.',
    'If it does not hurt, I am not trying.',
  ],
  questions: [
    'What would you hope a tired friend would be allowed to do right now?',
    'What if rest was a need, like water, and not a prize?',
    'If a friend had done the same, what would seem fair to you?',
    'What do you hope that being this hard on yourself will bring?',
  ],
  reframes: {
    kind: 'Being tired and still pushing is hard. Maybe nothing is owed here at all. Rest is a need, like water. You can have some before the work is done.',
    curious:
      'Being this hard on yourself may feel fair. Would you set the same price for someone you love? What would you charge them?',
    practical:
      'A tired body works slowly. You could take ten minutes first, food or water or lying flat, and then look at the work. It will wait the ten minutes.',
    wry: 'Feeling that you owe hours is tiring. The bank that holds this debt has no address and no phone. You could let one payment go by.',
  },
  strategy: 'self-compassion',
  breaks: ['soften-soothe-allow', 'something-warm', 'self-compassion-break'],
  care: true,
} satisfies Pattern;
