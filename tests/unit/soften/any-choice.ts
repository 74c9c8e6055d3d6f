import fc from 'fast-check';
import { COUNTS, type SoftChoice } from '../../../lib/soften/choice.ts';

/** Whatever a person may choose for one network. */
export const anyChoice: fc.Arbitrary<SoftChoice> = fc.record({
  counts: fc.subarray([...COUNTS]),
  mine: fc.boolean(),
  strangers: fc.boolean(),
  endAfter: fc.oneof(fc.constantFrom(0, 5, 20, 300), fc.integer({ min: 0, max: 1000 })),
  endAtPlan: fc.boolean(),
  colours: fc.constantFrom('usual', 'muted', 'grey'),
  videosWait: fc.boolean(),
  picturesVeiled: fc.boolean(),
  room: fc.boolean(),
  landing: fc.boolean(),
});
