import type { Pattern } from '../schema.ts';

export default {
  id: 'cultural-expectations',
  name: 'Where I am meant to be',
  hint: 'By now I am supposed to have more',
  theme: 'comparing',
  process: "'Should' statements; socially prescribed perfectionism",
  feeling: 'That is a lot of pressure from outside.',
  about: 'The message that one has to be busy or successful all the time can feel heavier when mood is low.',
  thoughts: [
    'Everyone is growing, hustling, winning. I am behind where I am meant to be.',
    'By my age I should have all of that.',
    'In my family you do not rest, you work.',
    'There is a list for life and I have ticked nothing.',
  ],
  questions: [
    'Who made this rule, and does it fit the life you want?',
    'If nobody could see it or rate it, what pace would you choose?',
    'Which part of this do you truly want, and which part is handed down?',
    'Is there someone you respect who took another road?',
  ],
  reframes: {
    kind: 'Feeling behind hurts, and this pressure comes from outside you too. Many of us are taught that busy means worthy. You can keep the parts you value and carry the rest more lightly.',
    curious:
      'There is a need to belong in this. Whose nod are you waiting for? It may help to see a face instead of “everyone”.',
    practical:
      'That is a lot of pressure to live under. Take one rule from the list and write after it: mine, theirs, or nobody’s. One is enough for today.',
    wry: 'Feeling late is heavy. The timetable was drawn by people who never met you, and they missed their own trains too. You may look for another platform.',
  },
  strategy: 'cbt',
  breaks: ['friends-chair', 'one-colour', 'self-compassion-break'],
  care: false,
} satisfies Pattern;
