import type { Pattern } from '../schema.ts';

export default {
  id: 'seeking-control',
  name: 'Getting things just so',
  hint: 'If it is all in order, I can settle',
  theme: 'all-or-nothing',
  process: 'Intolerance of uncertainty; over-control as a safety behaviour',
  feeling: 'Things sound unsettled inside.',
  about: 'When feelings seem out of control, getting things just right can look like a way to feel steady again.',
  thoughts: [
    'Her desk, her meals, her routine: all in order. If I could get my life that neat, I would feel calm.',
    'I need the perfect routine, and then my head will settle.',
    'One thing is out of place and now the whole day feels off.',
    'If I plan every hour, nothing can surprise me.',
  ],
  questions: [
    'What feels most out of your hands today?',
    'If you let one small thing stay a bit messy tonight, what might that be like?',
    'What has helped you feel steady before that was not a plan?',
    'Which part of this is yours to arrange, and which part is weather?',
  ],
  reframes: {
    kind: 'Wanting order makes sense when things feel messy inside. You are looking for steady ground. A little of it can come before anything is sorted out.',
    curious:
      'A need for order often hides something that cannot be ordered. What is that thing today? Naming it may ease the pull to line up everything else.',
    practical:
      'Feeling unsteady asks for something firm. Let most of it stay as it is, on purpose, for today. Pick one thing to put in order, ten minutes at most.',
    wry: 'Wanting one corner of life to obey makes sense. The drawers can be straight and the heart can still be a sock pile. Both can wait until morning.',
  },
  strategy: 'mindfulness',
  breaks: ['five-senses', 'look-far', 'paced-breathing'],
  care: false,
} satisfies Pattern;
