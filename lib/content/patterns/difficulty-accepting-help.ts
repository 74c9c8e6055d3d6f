import type { Pattern } from '../schema.ts';

export default {
  id: 'difficulty-accepting-help',
  name: 'Doing it alone',
  hint: 'Asking would be embarrassing',
  theme: 'people',
  process: 'Self-stigma about help-seeking; mind reading',
  feeling: 'Doing it all by yourself is a lot.',
  about: 'Feeling embarrassed about needing support can lead a person to look as if all is under control.',
  thoughts: [
    'Nobody else seems to need help. I would look weak if I asked.',
    'I have to keep everything under control by myself.',
    'They offered and I said I was fine. I was not fine.',
    'If I need help with this, what does it say about me.',
  ],
  questions: [
    'What do you think of other people when they ask for help?',
    'What is the smallest kind of help that would feel okay, such as company or one task?',
    'Has any help ever felt all right? What made it so?',
    'What would you lose if someone carried one corner of this?',
  ],
  reframes: {
    kind: 'Asking can feel exposing. A feed rarely shows the help behind a good day. Letting one person in on one small thing takes courage, and you choose who, when and how much.',
    curious:
      'It can feel safer to need nobody. Does needing a hand look like a fault to you? You would hardly say so of a friend.',
    practical:
      'Needing a hand is common, and asking is hard. You could ask for a thing with edges: one hour, one call, one errand. Small asks get more yeses.',
    wry: 'Plenty of people would rather manage alone, and it gets heavy. Even tall ships take a small boat to get into harbour, and nobody thinks less of the ship.',
  },
  strategy: 'reaching-out',
  breaks: ['social-savouring', 'friends-chair', 'five-senses'],
  care: true,
} satisfies Pattern;
