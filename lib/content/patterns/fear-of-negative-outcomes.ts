import type { Pattern } from '../schema.ts';

export default {
  id: 'fear-of-negative-outcomes',
  name: 'Bracing for the worst',
  hint: 'If it is not right, it will all go wrong',
  theme: 'worry',
  process: 'Catastrophising; fortune telling',
  feeling: 'Waiting for the worst wears a person down.',
  about: 'When criticism hurts more, being perfect can look like a shield against rejection or disappointment.',
  thoughts: [
    'Everyone posts such polished things. If I share mine, people will pick it apart.',
    'One slip and they will all see I am not good enough.',
    'If I get this wrong, it is all over.',
    'I had better not try. They will only say no.',
  ],
  questions: [
    'What has tended to happen when you shared something that was not perfect?',
    'If someone did react badly, what or who could help you through it?',
    'What are two other endings, a dull one and a fairly good one?',
    'What would you do on the day after, if it went wrong?',
  ],
  reframes: {
    kind: 'Fear like this often means that something matters to you. Your mind pictures the worst to keep you safe. That is one ending out of many.',
    curious:
      'Worry tells one story, and it tells it well. What would a dull ending look like? Dull endings are common, and they are seldom rehearsed.',
    practical:
      'Feeling braced all day takes a lot out of you. Try one line on paper: if it goes wrong, I will ask or do this. Then the worst has a next page.',
    wry: 'Fear is a good writer, and it writes only one kind of book. You have lived through many of its last chapters. Quite a few ended with tea.',
  },
  strategy: 'cbt',
  breaks: ['look-far', 'five-senses', 'paced-breathing'],
  care: false,
} satisfies Pattern;
