import type { Pattern } from '../schema.ts';

export default {
  id: 'black-and-white-thinking',
  name: 'All or nothing',
  hint: 'Part done feels like not done',
  theme: 'all-or-nothing',
  process: 'All-or-nothing (dichotomous) thinking',
  feeling: 'It is hard when only perfect counts.',
  about: 'All-or-nothing thinking makes anything short of perfect look as if it had no value at all.',
  thoughts: [
    'Their project looks flawless. Mine has one weak part, so it is worthless.',
    'If I cannot do it like that, there is no point in starting.',
    'I missed one day, so the whole month is ruined.',
    'It is either great or it is rubbish, and this is not great.',
  ],
  questions: [
    'Between perfect and pointless, what words would fit what you made?',
    'What would a good-enough version be good enough for?',
    'Which part of it works, even if another part does not?',
    'If a friend showed you this, where between the two ends would you put it?',
  ],
  reframes: {
    kind: 'It hurts when one rough spot takes over the whole thing. Something with a rough spot can still be useful, kind or fun. You get to let this one sit in the middle.',
    curious:
      'The feeling says all or nothing. What would a friendly eye see in the middle? There is often a lot of room there, and good things live in it.',
    practical:
      'When it feels like all or nothing, a third box may help. Call it “done enough for today”. Put this one in it, and see if the roof stays on.',
    wry: 'It is a heavy rule, perfect or nothing. By that rule, soup with one spoon gone is no longer soup. Yours may still be warm.',
  },
  strategy: 'cbt',
  breaks: ['enough-for-now', 'look-far', 'self-compassion-break'],
  care: false,
} satisfies Pattern;
