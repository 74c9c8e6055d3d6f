import type { Pattern } from '../schema.ts';

export default {
  id: 'shame-about-scrolling',
  name: 'Back in the scroll',
  hint: 'I said I would stop, and there I was again',
  theme: 'critic',
  process: 'Shame after a lapse; abstinence violation effect',
  feeling: 'That is a sinking feeling, to look up and find the evening gone.',
  about:
    'A feed has no end, so stopping takes effort every time. On a low day that effort is harder to find. Feeling bad about it afterwards can send us back for comfort.',
  thoughts: [
    'Two more hours, and I could not tell you one thing that I saw.',
    'I promised myself I would not, and I did it anyway.',
    'Anyone else would have put the phone down by now.',
    'I cannot stop, so there must be something wrong with me.',
  ],
  questions: [
    'What were you hoping for when you opened it: rest, company, a bit of quiet?',
    'Was there a moment when you nearly stopped, and what was going on then?',
    'What would make the next visit easier to leave?',
    'What would do you good in the next ten minutes: food, sleep, fresh air, nothing much?',
  ],
  reframes: {
    kind: 'It hurts to have done it again. Maybe you wanted something easy at the end of the day, and a feed is as easy as it gets. A long scroll says very little about who you are.',
    curious:
      'That low feeling is worth a second look. What came just before you opened it: a dull minute, a worry, a long day? The scroll may have been an answer to that.',
    practical:
      'That is a heavy note to end on. You could set a plan for the next visit, or a pause at the door. A small one will do, and it can wait until tomorrow.',
    wry: 'It stings, and you were up against a page with no bottom. Books have the decency to run out. You could give the next visit a last page: a plan, or a pause at the door.',
  },
  strategy: 'goal-adjustment',
  breaks: ['enough-for-now', 'urge-surfing', 'self-compassion-break'],
  care: false,
} satisfies Pattern;
