import type { Nudge } from './types.ts';

/** What stands, as it is on a hard day or on another one; so is the pause under it. */
export function markHardDay<One extends Nudge>(nudge: One, isHard: boolean): One {
  const { hard: _, ...rest } = nudge;
  const under = nudge.kind === 'relief' && nudge.over && { over: markHardDay(nudge.over, isHard) };
  return { ...rest, ...(isHard && { hard: true }), ...under } as unknown as One;
}
