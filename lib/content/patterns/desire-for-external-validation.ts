import type { Pattern } from '../schema.ts';

export default {
  id: 'desire-for-external-validation',
  name: 'Waiting to be seen',
  hint: 'Their likes tell me if I am okay',
  theme: 'worth',
  process: 'Approval-seeking; mind reading (numbers read as a verdict)',
  feeling: 'Waiting to be seen can ache.',
  about: 'Low mood can leave a person cut off from others. Approval then stands in for a sense of worth from within.',
  thoughts: [
    'Their post got hundreds of likes and mine got four. I guess I am not interesting.',
    'If this one does well, I will feel okay again.',
    'Nobody has answered. They must not care.',
    'I do not know if it is good until someone says so.',
  ],
  questions: [
    'What were you hoping the likes would tell you?',
    'Is there someone you could send a plain hello to, with no need to impress?',
    'What did you think of it, before anyone answered?',
    'Has a kind word ever stayed with you? What was in it?',
  ],
  reframes: {
    kind: 'Of course you want to be seen. A count of taps cannot see you. A person can, and one short message to somebody may feed that wish more.',
    curious:
      'It can hurt when the answer is silence. What else might the silence be: a busy hour, the order of the feed, a late night? You are reading one signal out of many.',
    practical:
      'The wish to be noticed is a fair one. You could send the same picture to one person you like, with one line. Then put the count out of sight for an hour.',
    wry: 'It is fine to hope for hearts. Still, of all the judges one could pick, a tired thumb on a bus is a strange one. It may not have read past the first word.',
  },
  strategy: 'reaching-out',
  breaks: ['social-savouring', 'three-sounds', 'self-compassion-break'],
  care: false,
} satisfies Pattern;
