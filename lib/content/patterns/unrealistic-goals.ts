import type { Pattern } from '../schema.ts';

export default {
  id: 'unrealistic-goals',
  name: 'Everything at once',
  hint: 'I will change it all from tomorrow',
  theme: 'all-or-nothing',
  process: 'Unrealistic standards; all-or-nothing goal setting',
  feeling: 'It is a lot, wanting everything to change.',
  about: 'Low mood can cloud the view of what is possible, so goals grow until they ask for everything at once.',
  thoughts: [
    'She turned her whole life around in 90 days. I need to fix everything, starting tomorrow.',
    'Small steps are not enough. I have to change all of it.',
    'If I do not aim for the top, why aim at all.',
    'From Monday on I will do all of it, every day.',
  ],
  questions: [
    'Which one thing, if it got a bit lighter, would help the most?',
    'What goal would still fit you on a low-energy day?',
    'What would be left if you cut this plan in half, and then in half again?',
    'What are you hoping will feel different when all of it is done?',
  ],
  reframes: {
    kind: 'Wanting everything to change shows how hard things are. Big plans ask a lot from a tired mind. A step so small it seems silly is still a step, and rest can come first.',
    curious:
      'There is hope in a big plan, and maybe some hurry to get away. What is the first thing you long to feel? There may be a shorter road to that.',
    practical:
      'Needing it all at once makes it hard to begin. Pick one line of the plan. Make it small enough for a heavy day. The others may wait in a drawer.',
    wry: 'Hope at midnight packs for the moon, and breakfast finds it looking for socks. A plan that has room for socks may get further.',
  },
  strategy: 'goal-adjustment',
  breaks: ['enough-for-now', 'five-senses', 'paced-breathing'],
  care: false,
} satisfies Pattern;
