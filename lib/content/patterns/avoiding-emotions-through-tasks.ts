import type { Pattern } from '../schema.ts';

export default {
  id: 'avoiding-emotions-through-tasks',
  name: 'Keeping busy',
  hint: 'If I stop, the feeling comes',
  theme: 'worry',
  process: 'Experiential avoidance',
  feeling: 'There may be something sore under the busy.',
  about: 'Getting lost in doing a task perfectly can keep painful feelings out of view for a while.',
  thoughts: [
    'I feel awful, so I will look up one more way to be better at this.',
    'If I stay busy comparing and planning, I do not have to feel it.',
    'As long as I keep going, it cannot catch me.',
    'I cleaned the whole flat so I would not have to think.',
  ],
  questions: [
    'If the scrolling paused for a moment, what feeling might be there?',
    'Could that feeling have a little room, for a minute at most?',
    'What is the busiest part of your day keeping quiet?',
    'Is there someone you could sit near while the feeling is there?',
  ],
  reframes: {
    kind: 'Staying busy can keep a hard feeling away, and at times that is what you need. Feelings also tend to rise and ease when they get some room. One minute is plenty to start.',
    curious:
      'A feeling may be waiting at the door. What is its name, in one word? You do not have to let it in. You can say that you know it is there.',
    practical:
      'It is hard to stop when stopping hurts. You could set one minute, sit near something soft, and let the feeling be there. Then go back to the task if you like.',
    wry: 'The urge to feel nothing has cleaned a lot of ovens. Yours may be spotless by now. The feeling will still be there, and it is often smaller than the oven.',
  },
  strategy: 'mindfulness',
  breaks: ['name-it', 'soften-soothe-allow', 'something-warm'],
  care: false,
} satisfies Pattern;
