import type { Practice } from '../schema.ts';

export default {
  id: 'friends-chair',
  name: 'From a friend’s chair',
  hint: 'See it from a little farther off',
  kind: 'compassion',
  strategy: 'cbt',
  inward: false,
  seconds: 75,
  steps: [
    { text: 'Picture someone who likes you, sitting across the room.', seconds: 12 },
    { text: 'They see you here, with this thought.', seconds: 12 },
    { text: 'Tell it as they would: “You had a long day, and then…”', seconds: 20 },
    { text: 'What do they know about you that the thought leaves out?', seconds: 20 },
    { text: 'Keep one word of it, if one fits.', seconds: 11 },
  ],
  still: [
    'Picture someone who likes you, across the room.',
    'They see you here, with this thought.',
    'Tell it as they would tell it.',
    'What do they know that the thought leaves out?',
  ],
  caution:
    'No breath or body focus. If no one comes to mind, take a kind person from a book or a film. If it brings up someone you miss, you can leave it here.',
} satisfies Practice;
