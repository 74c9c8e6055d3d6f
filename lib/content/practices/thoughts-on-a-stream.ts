import type { Practice } from '../schema.ts';

export default {
  id: 'thoughts-on-a-stream',
  name: 'Thoughts on a stream',
  hint: 'Let a thought float by',
  kind: 'mind',
  strategy: 'mindfulness',
  inward: false,
  seconds: 120,
  steps: [
    { text: 'Picture a slow stream with leaves on it. Eyes open or closed.', seconds: 15 },
    { text: 'A thought is here. Set it on a leaf, as it is.', seconds: 20 },
    { text: 'Let the leaf take its time. It may float or get stuck.', seconds: 25 },
    { text: 'Here comes another. A leaf for that one too.', seconds: 25 },
    { text: 'If you were swept along, that happens. Step back onto the bank.', seconds: 20 },
    { text: 'Let the stream flow on by itself.', seconds: 15 },
  ],
  still: [
    'Picture a slow stream with leaves on it.',
    'Set a thought on a leaf, as it is.',
    'Let the leaf take its time.',
    'A leaf for the next one too.',
    'Then let the stream flow on by itself.',
  ],
  caution:
    'If the thoughts get louder or darker, open your eyes and choose Five senses, or talk to someone. Nothing has to float away.',
} satisfies Practice;
