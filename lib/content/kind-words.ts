/** Short fair words for a hard moment: true on a bad day too, no praise in them. A person's own words come before these. */
import type { KindWords } from './schema.ts';

export default [
  { id: 'hard-and-trying', text: 'This is hard, and I am trying.' },
  { id: 'as-a-friend', text: 'I can be as fair to myself as I am to a friend.' },
  { id: 'a-feeling', text: 'This is a feeling. Feelings move, even slow ones.' },
  { id: 'not-alone', text: 'Other people have this feeling right now too.' },
  { id: 'part-way', text: 'Halfway is somewhere, and I am allowed to be there.', for: 'all-or-nothing' },
  { id: 'half-size', text: 'Half of it will do for today.', for: 'all-or-nothing' },
  { id: 'small-step', text: 'A small thing still counts.', for: 'all-or-nothing' },
  { id: 'inside-outside', text: 'I see their outside. I only know my own inside.', for: 'comparing' },
  { id: 'own-road', text: 'I can go my own way, and slowly.', for: 'comparing' },
  { id: 'look-away', text: 'I can look away for a while. It will all be there.', for: 'comparing' },
  { id: 'no-price', text: 'I do not have to pay for my place here.', for: 'worth' },
  { id: 'before-doing', text: 'I did not have to do a thing to be allowed in.', for: 'worth' },
  { id: 'no-numbers', text: 'No number on a screen knows me.', for: 'worth' },
  { id: 'loud-voice', text: 'That voice is loud. Loud is not the same as right.', for: 'critic' },
  { id: 'learned', text: 'I have learned what there was to learn. I can put it down.', for: 'critic' },
  { id: 'rest-is-water', text: 'Rest is like water. I can have some now.', for: 'critic' },
  { id: 'take-room', text: 'I am allowed to take up some room.', for: 'people' },
  { id: 'their-mood', text: 'Their mood can be theirs. I can be near, and be me.', for: 'people' },
  { id: 'one-line', text: 'One true line to one person is enough.', for: 'people' },
  { id: 'one-ending', text: 'That is one ending. There are others.', for: 'worry' },
  { id: 'guess', text: 'It is a guess. I can wait for more.', for: 'worry' },
  { id: 'one-minute', text: 'I can feel this for one minute.', for: 'worry' },
] satisfies KindWords;
