/** How high the hill of a break stands: 0 at rest, 1 where it comes nearest to its soft edge. It need not reach it. */
import type { Step } from '../content/schema.ts';

export interface Level {
  from: number;
  to: number;
}

/** One level for each step. Two breaths in, one on top of the other, share the way up by their seconds; what holds keeps its height. */
export function levelsOf(steps: readonly Pick<Step, 'seconds' | 'move'>[]): Level[] {
  const levels: Level[] = [];
  let at = 0;
  for (const [i, { seconds, move }] of steps.entries()) {
    const from = at;
    if (move === 'in' || move === 'out') {
      const goal = move === 'in' ? 1 : 0;
      at = from + ((goal - from) * seconds) / runOf(steps, i);
    } else if (move !== 'hold') at = 0;
    levels.push({ from: move === 'in' || move === 'out' ? from : at, to: at });
  }
  return levels;
}

/** Seconds of the steps from this one on that move the same way. */
function runOf(steps: readonly Pick<Step, 'seconds' | 'move'>[], from: number): number {
  let sum = 0;
  for (const { seconds, move } of steps.slice(from)) {
    if (move !== steps[from]?.move) break;
    sum += seconds;
  }
  return sum;
}
