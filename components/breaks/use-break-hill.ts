/** How the hill of a break moves in one step: by transform alone, in the browser's own time once it has begun. */
import { useMemo } from 'preact/hooks';
import { type Level, levelsOf } from '../../lib/breaks/level.ts';
import type { Step } from '../../lib/content/schema.ts';

interface BreakMoment {
  step: number;
  /** ms into the step */
  into: number;
  runs: boolean;
  /** false: it stays where it is */
  moves: boolean;
}

/** For an element whose key is the step. `--from` and `--to` are heights: 0 at rest, 1 the highest. */
export function useBreakHill(steps: readonly Step[], { step, into, runs, moves }: BreakMoment) {
  const levels = useMemo(() => levelsOf(steps), [steps]);
  const { from, to }: Level = (moves && levels[step]) || { from: 0, to: 0 };
  // where a step is come upon late, its movement has begun already
  const late = useMemo(() => into, [step, moves]);
  return {
    moves: from !== to,
    style: {
      '--from': from,
      '--to': to,
      animationDuration: `${steps[step]?.seconds ?? 0}s`,
      animationDelay: `${-late}ms`,
      animationPlayState: runs ? 'running' : 'paused',
    },
  };
}
