import type { Pattern } from '../schema.ts';

export default {
  id: 'internalized-criticism',
  name: 'The inner critic',
  hint: 'A harsh voice says: not good enough',
  theme: 'critic',
  process: 'Self-criticism; labelling',
  feeling: 'That is a harsh voice to live with.',
  about: 'Low mood can turn up a harsh inner voice that only calms down when everything is just right.',
  thoughts: [
    'I am so lazy next to them. I only deserve credit when I do it flawlessly.',
    'There it is again: not good enough.',
    'Stupid. A child could have done that.',
    'Whatever I do, I hear what was wrong with it.',
  ],
  questions: [
    'If you said these words out loud to a friend, how would they land?',
    'What might a fair voice, not a flattering one, say here?',
    'If a stranger on a bus said this to you, how much say would you give them?',
    'What happened, in plain facts, without the name-calling?',
  ],
  reframes: {
    kind: 'A harsh voice can sound like the truth because it is loud. It may be trying to keep you from getting hurt. You can answer in the fairer tone that you keep for friends.',
    curious:
      'No one likes being spoken to like that, and it can sting for hours. What is the voice afraid would happen if it went quiet? You can hear the fear and leave the insult.',
    practical:
      'It hurts to be called names, even by yourself. Try writing the plain fact: “I sent it a day late.” A fact can be mended or left alone. An insult gives you nothing to mend.',
    wry: 'The harsh voice has a lot to say and has never washed a plate. You may thank it for its time. Another voice can have the chair for a while.',
  },
  strategy: 'self-compassion',
  breaks: ['friends-chair', 'self-compassion-break', 'soften-soothe-allow'],
  care: true,
} satisfies Pattern;
