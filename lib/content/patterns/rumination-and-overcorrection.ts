import type { Pattern } from '../schema.ts';

export default {
  id: 'rumination-and-overcorrection',
  name: 'The replay',
  hint: 'I go over it so it cannot happen again',
  theme: 'critic',
  process: 'Rumination (brooding); overcorrection',
  feeling: 'Going over it again and again wears you out.',
  about: 'Going over old mistakes can lead to very high rules that aim to keep any mistake from happening.',
  thoughts: [
    'He would never have said what I said back then. I keep replaying it.',
    'Everyone else gets it right. Next time I cannot make a single mistake.',
    'If I think it through once more, I will find where it went wrong.',
    'Why did I say that. Why did I say that.',
  ],
  questions: [
    'Is this round of thinking bringing anything new, or is it a loop you know well?',
    'What is one small thing you already learned from that moment?',
    'How often has the other person thought of it this week, at a guess?',
    'What would you be doing right now if this thought took a short walk?',
  ],
  reframes: {
    kind: 'That moment keeps coming back, and it hurts each time. Your mind may be trying to keep you safe. You can thank it and set the moment down for a minute.',
    curious:
      'A mind that worries likes to hunt for where it went wrong. Has this round shown you anything the last one did not? If not, the useful part may already be yours.',
    practical:
      'Going round and round wears out a tired mind. Write down the one thing you learned, in eight words or so. Then do something with your hands for two minutes.',
    wry: 'The replay feels urgent each time, and it is the same film. The ending has not changed since Tuesday. You are allowed to leave before the credits.',
  },
  strategy: 'mindfulness',
  breaks: ['thoughts-on-a-stream', 'five-senses', 'name-it'],
  care: false,
} satisfies Pattern;
