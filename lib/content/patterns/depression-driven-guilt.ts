import type { Pattern } from '../schema.ts';

export default {
  id: 'depression-driven-guilt',
  name: 'Never doing enough',
  hint: 'I feel bad whenever I rest',
  theme: 'critic',
  process: "'Should' statements; emotional reasoning (guilt taken as proof)",
  feeling: 'Guilt is heavy to carry.',
  about: 'Low mood often brings guilt about not doing enough. Being perfect can look like a way to make up for it.',
  thoughts: [
    'She works, trains and cooks for everyone. I barely got through today. I should be doing more.',
    'I am letting everyone down by not doing enough.',
    'I have no right to be tired.',
    'Everyone else is busy and I am lying here.',
  ],
  questions: [
    'If a friend had your energy today, what would you count as enough for them?',
    'Is this guilt about real harm, or about a very high bar?',
    'What did today ask of you that nobody saw?',
    "Who set today's bar, and did they know how much strength you had?",
  ],
  reframes: {
    kind: 'Guilt can show up even when you have done nothing wrong, and low mood turns it up. What is enough changes from day to day. On a heavy day, getting through it is real work.',
    curious:
      'There is care inside this guilt: you want to do right by people. Did anyone ask for what you feel you owe? It may be less than the guilt says.',
    practical:
      'Feeling that you owe everyone is heavy. You could pick one small thing for one person, or one real rest. Either one may be today’s share.',
    wry: 'Guilt loves a person at rest, and it never offers to help. You could let it sit at the end of the sofa. It does not need to hold the remote.',
  },
  strategy: 'self-compassion',
  breaks: ['self-compassion-break', 'soften-soothe-allow', 'something-warm'],
  care: false,
} satisfies Pattern;
