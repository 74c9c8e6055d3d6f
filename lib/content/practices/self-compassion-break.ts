import type { Practice } from '../schema.ts';

export default {
  id: 'self-compassion-break',
  name: 'Kind words',
  hint: 'What you would say to a friend',
  kind: 'compassion',
  strategy: 'self-compassion',
  inward: false,
  seconds: 90,
  steps: [
    { text: 'Take a moment. There is nothing to get right.', seconds: 10 },
    { text: 'Notice: this is a hard moment. You can say it in your own words.', seconds: 20 },
    { text: 'Remember: other people feel this too. Being hard on yourself is part of being human.', seconds: 25 },
    { text: 'Offer: what would you say to a friend right now? Try a small part of it on yourself.', seconds: 25 },
    { text: 'Let it be enough for now.', seconds: 10 },
  ],
  still: [
    'This is a hard moment.',
    'Other people feel this too.',
    'What would you say to a friend right now?',
    'Try a small part of it on yourself.',
  ],
  caution:
    'If kind words feel false or bring up pain, use fair words instead, such as: this is hard, and I am trying. Leave it at any time, or switch to Five senses.',
} satisfies Practice;
