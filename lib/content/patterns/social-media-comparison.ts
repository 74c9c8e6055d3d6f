import type { Pattern } from '../schema.ts';

export default {
  id: 'social-media-comparison',
  name: 'Other lives on the screen',
  hint: 'My own looks small beside them',
  theme: 'comparing',
  process: 'Upward social comparison; mental filter',
  feeling: 'It stings to look at all that.',
  about: 'Chosen moments can make other lives look complete and turn up the wish to match them.',
  thoughts: [
    'Everyone is doing better than me.',
    'I need to catch up with them.',
    'She has the house, the trip, the body. I have this sofa.',
    'I was fine until I opened this.',
  ],
  questions: [
    'Which part of their day are you seeing, and which part is out of view?',
    'How do you feel now, next to how you felt when you opened this?',
    'What do you want that you saw there: the thing, or a feeling you think it brings?',
    'Which account leaves you lighter, and which one heavier?',
  ],
  reframes: {
    kind: 'It hurts to hold your whole day up against their chosen minute. Comparing is what minds do, and a feed gives them a lot to work with. You can look away for a bit whenever you like.',
    curious:
      'Envy can show what you long for. Under the house or the trip, what is it: rest, company, being chosen? That wish is yours, and it is worth knowing.',
    practical:
      'Feeling small after a scroll is common. Try muting one account for a week, or sending a line to somebody you like. See how the next visit feels.',
    wry: 'It stings, and it is an odd contest. You bring your Tuesday, laundry and all, and they bring one sunset. The laundry never had a chance.',
  },
  strategy: 'self-compassion',
  breaks: ['social-savouring', 'look-far', 'self-compassion-break'],
  care: false,
} satisfies Pattern;
