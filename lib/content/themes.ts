/** The soft doors behind "I notice a thought", in the order in which they stand. */
import type { Theme } from './schema.ts';

export default [
  { id: 'comparing', name: 'Comparing', hint: 'Other lives, another me, where I am meant to be' },
  { id: 'critic', name: 'The inner critic', hint: 'A hard voice, the replay, never enough' },
  { id: 'worth', name: 'Whether I matter', hint: 'Proving, being seen, what it is all for' },
  { id: 'all-or-nothing', name: 'All or nothing', hint: 'Everything at once, everything just so' },
  { id: 'people', name: 'Me and other people', hint: 'Weighing on them, asking, holding their mood' },
  { id: 'worry', name: 'What might happen', hint: 'The worst, their eyes on me, the feeling itself' },
] satisfies Theme[];
