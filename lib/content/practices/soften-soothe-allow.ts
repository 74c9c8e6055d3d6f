import type { Practice } from '../schema.ts';

export default {
  id: 'soften-soothe-allow',
  name: 'Soften, soothe, allow',
  hint: 'Make some room for what is hard',
  kind: 'compassion',
  strategy: 'self-compassion',
  inward: true,
  seconds: 120,
  steps: [
    { text: 'Something feels hard. Name it in a quiet word or two, such as sad, tense or left out.', seconds: 20 },
    { text: 'Find where it sits in your body, or keep your attention on your feet.', seconds: 15 },
    { text: 'Soften. Let the edges around it loosen, only a little.', seconds: 25 },
    { text: 'Soothe. Rest a hand on your arm or chest, or hold a warm cup.', seconds: 25 },
    { text: 'Allow. It can be here for now. You do not have to fix it.', seconds: 25 },
    { text: 'Come back to the room at your own pace.', seconds: 10 },
  ],
  still: [
    'Name what is hard in a quiet word or two.',
    'Let the edges around it loosen, only a little.',
    'Rest a hand on your arm, or hold a warm cup.',
    'It can be here for now. You do not have to fix it.',
    'Come back to the room at your own pace.',
  ],
  caution:
    'Kindness can stir up sadness or tears, and it may feel strange or unsafe at first. Keep your eyes open, use your feet as an anchor, or leave it at any time.',
} satisfies Practice;
