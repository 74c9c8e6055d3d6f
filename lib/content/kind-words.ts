/** Short fair words for a hard moment: true on a bad day too, no praise in them. A person's own words come before these. */
import type { KindWordData } from './schema.ts';

export default [
  { id: 'hard-and-trying' },
  { id: 'as-a-friend' },
  { id: 'a-feeling' },
  { id: 'not-alone' },
  { id: 'part-way', for: 'all-or-nothing' },
  { id: 'half-size', for: 'all-or-nothing' },
  { id: 'small-step', for: 'all-or-nothing' },
  { id: 'inside-outside', for: 'comparing' },
  { id: 'own-road', for: 'comparing' },
  { id: 'look-away', for: 'comparing' },
  { id: 'no-price', for: 'worth' },
  { id: 'before-doing', for: 'worth' },
  { id: 'no-numbers', for: 'worth' },
  { id: 'loud-voice', for: 'critic' },
  { id: 'learned', for: 'critic' },
  { id: 'rest-is-water', for: 'critic' },
  { id: 'take-room', for: 'people' },
  { id: 'their-mood', for: 'people' },
  { id: 'one-line', for: 'people' },
  { id: 'one-ending', for: 'worry' },
  { id: 'guess', for: 'worry' },
  { id: 'one-minute', for: 'worry' },
] satisfies KindWordData[];
