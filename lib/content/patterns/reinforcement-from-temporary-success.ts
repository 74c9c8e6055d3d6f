import type { Pattern } from '../schema.ts';

export default {
  id: 'reinforcement-from-temporary-success',
  name: 'The high that fades',
  hint: 'It felt good, it faded, I need the next',
  theme: 'worth',
  process: 'Contingent reinforcement (short relief keeps the pattern going); overgeneralising',
  feeling: 'Coming down after a high can feel flat.',
  about: 'When something goes well, mood can lift for a short time. Then only perfect results seem to bring relief.',
  thoughts: [
    'That post went well and I felt alive for an hour. I need another win like that.',
    'I only feel okay when I achieve something.',
    'It went well and a day later I am flat again.',
    'The next one has to be bigger or I will feel nothing.',
  ],
  questions: [
    'How long did the lift last, and what came after it?',
    'What else has lifted you a little, without having to go well?',
    'What was good in it besides the result: the people, the work, the quiet?',
    'What might a slow, small good thing be today?',
  ],
  reframes: {
    kind: 'Feeling flat after a lift is no fault of yours. The lift was real, and lifts fade for everyone. You may enjoy it while it is here and let it go when it goes.',
    curious:
      'There is a need for relief in this chase. When have you felt all right with nothing to show for it? That moment knows something too.',
    practical:
      'Wanting the next high is natural. Put one small good thing into today that cannot go well or badly: warm light, a song, a short walk.',
    wry: 'The lift feels grand and leaves early, like a guest with a taxi waiting. Smaller good things stay on and dry the dishes. They are worth a look too.',
  },
  strategy: 'goal-adjustment',
  breaks: ['something-warm', 'urge-surfing', 'enough-for-now'],
  care: false,
} satisfies Pattern;
