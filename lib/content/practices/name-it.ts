import type { Practice } from '../schema.ts';

export default {
  id: 'name-it',
  name: 'Name what is here',
  hint: 'One or two words for how it is',
  kind: 'mind',
  strategy: 'cbt',
  inward: false,
  seconds: 55,
  steps: [
    { text: 'Something is going on in you. No need to change it.', seconds: 8 },
    { text: 'Find a word for it: tense, flat, left out, tired.', seconds: 15 },
    { text: 'Is there a second one under it?', seconds: 12 },
    { text: 'Say it like the weather: there is some sadness around.', seconds: 12 },
    { text: 'That is all. It has a name now.', seconds: 8 },
  ],
  still: [
    'Find a word for how it is: tense, flat, left out, tired.',
    'Is there a second one under it?',
    'Say it like the weather: there is some sadness about.',
    'That is all.',
  ],
  caution: 'No breath or body focus. If naming it makes it grow, look up and choose Five senses, or talk to someone.',
} satisfies Practice;
