import type { Pattern } from '../schema.ts';

export default {
  id: 'masking-depression',
  name: 'The bright face',
  hint: 'Nobody sees how I really am',
  theme: 'people',
  process: 'Perfectionistic self-presentation; emotional concealment',
  feeling: 'It takes a lot to keep up a bright face.',
  about: 'Looking as if all is well can be a way to hide a hard time from others. The mask adds weight of its own.',
  thoughts: [
    'They all look so happy. I had better post something bright so nobody asks how I am.',
    'If I look like I have it together, no one will see how hard this is.',
    'I smiled through all of it and cried on the way home.',
    'If they saw me on a day like this, they would think less of me.',
  ],
  questions: [
    'What does keeping the mask on cost you on a day like today?',
    'Is there someone it might be safe to show a small, true piece of how you are?',
    'What is one true line you could say that tells only a little?',
    'Where in your day can you be without the bright face, even for a minute?',
  ],
  reframes: {
    kind: 'Hiding may have kept you safe at times, and it costs you something too. You do not owe anyone the full story. One honest line to one safe person can make the load a little lighter.',
    curious:
      'There may be a fear of what would happen if they knew. If one person saw a small true part of you, what might happen?',
    practical:
      'Keeping it all in takes a lot of strength you may need elsewhere. You could answer one “how are you” today with “a bit tired, to be honest”. That is enough.',
    wry: 'Being cheerful on demand is hard work, and nobody pays for it. You may clock off for an hour. The sun hides for days and is still asked back.',
  },
  strategy: 'reaching-out',
  breaks: ['social-savouring', 'self-compassion-break', 'something-warm'],
  care: true,
} satisfies Pattern;
