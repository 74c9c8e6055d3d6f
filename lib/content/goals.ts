/** A good-enough goal at three sizes, and the beginning of an if-then plan. The words that count are the person's own. */
import type { Goals } from './schema.ts';

export default {
  sizes: [
    { id: 'heavy', name: 'On a heavy day', ask: 'What would still be kind to do when all is heavy?' },
    { id: 'ordinary', name: 'On an ordinary day', ask: 'What would be enough, on an ordinary day?' },
    { id: 'room', name: 'If there is room', ask: 'What would be nice, if there is time and strength left?' },
  ],
  examples: [
    {
      goal: 'Move a little',
      heavy: 'Stand at the window',
      ordinary: 'Walk once round the block',
      room: 'Walk until a song or two is over',
    },
    { goal: 'Keep in touch', heavy: 'Send one line', ordinary: 'Call for five minutes', room: 'Meet for a tea' },
    {
      goal: 'Get on with the course',
      heavy: 'Open the book',
      ordinary: 'Read one page',
      room: 'Read one part and write three words',
    },
    {
      goal: 'A tidier home',
      heavy: 'Clear one chair',
      ordinary: 'Ten minutes in one room',
      room: 'One room, with music',
    },
    {
      goal: 'Eat well enough',
      heavy: 'Something warm, from a tin',
      ordinary: 'One plain meal',
      room: 'Cook for two days',
    },
    {
      goal: 'Draw again',
      heavy: 'Hold the pencil',
      ordinary: 'One small drawing, for nobody',
      room: 'Draw until it gets dark',
    },
    {
      goal: 'A calmer evening',
      heavy: 'Phone out of the bed',
      ordinary: 'Look far once before sleep',
      room: 'A book instead of the last scroll',
    },
    {
      goal: 'Look after the body',
      heavy: 'A glass of water',
      ordinary: 'A wash and fresh clothes',
      room: 'A long bath, or a swim',
    },
  ],
  plan: {
    first: 'If',
    second: 'then I',
    moments: [
      'I notice that I compare',
      'I open the feed without knowing why',
      'I lie awake with the phone',
      'the day went badly',
      'I want to start everything over',
      'the note says it has been a while',
    ],
    acts: [
      'look out of the window once',
      'send one line to someone',
      'do the heavy-day size',
      'put the phone in another room',
      'make something warm to drink',
      'take one break of a minute',
    ],
  },
} satisfies Goals;
