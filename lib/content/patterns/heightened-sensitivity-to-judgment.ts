import type { Pattern } from '../schema.ts';

export default {
  id: 'heightened-sensitivity-to-judgment',
  name: 'On guard',
  hint: 'They think badly of me',
  theme: 'worry',
  process: 'Mind reading; rejection sensitivity',
  feeling: 'It is hard to be on guard all the time.',
  about:
    'Criticism can hurt more when mood is low. So a person stays on guard and tries to do everything without a flaw.',
  thoughts: [
    'People judge so fast in these comments. They would tear me apart.',
    'They saw my message and did not answer. They must think I am annoying.',
    'She made one small remark and I cannot shake it off.',
    'They are all looking and they can tell.',
  ],
  questions: [
    'What are two other reasons someone might act that way?',
    'Which of these opinions would still matter to you a year from now?',
    'What do you know for sure here, and what is a guess?',
    'When you last saw someone stumble, how long did you think about it?',
  ],
  reframes: {
    kind: 'It is unsettling to feel watched. Your radar for criticism is turned up, and it picks up real signals and false ones too. You can wait for more facts before a guess becomes a verdict.',
    curious:
      'That look or that silence can sting. What was going on for them that hour? You saw one second, and the rest is a story that fear filled in.',
    practical:
      'When it stings, the pull is to fix it at once. It can also wait until tomorrow. Then you could ask one person, in plain words, what they meant.',
    wry: 'It can feel as if everyone is looking. They may be busy wondering who is looking at them. A whole room can feel watched while nobody is watching.',
  },
  strategy: 'cbt',
  breaks: ['five-senses', 'friends-chair', 'look-far'],
  care: false,
} satisfies Pattern;
