/** The hill of a break: the solid rises towards its soft edge with a breath in, and sinks with a breath out. By transform alone. */
import { useMemo } from 'preact/hooks';
import { type Level, levelsOf } from '../../lib/breaks/level.ts';
import type { Step } from '../../lib/content/schema.ts';

interface RiseProps {
  steps: readonly Step[];
  step: number;
  /** ms into the step */
  into: number;
  runs: boolean;
  /** false: it stays where it is */
  moves: boolean;
}

export function Rise({ steps, step, into, runs, moves }: RiseProps) {
  const levels = useMemo(() => levelsOf(steps), [steps]);
  const { from, to }: Level = (moves && levels[step]) || { from: 0, to: 0 };
  // where a step begins late, its movement has begun already; once begun, the browser keeps the time
  const late = useMemo(() => into, [step, moves]);
  const style = {
    '--from': from,
    '--to': to,
    animationDuration: `${steps[step]?.seconds ?? 0}s`,
    animationDelay: `${-late}ms`,
    animationPlayState: runs ? 'running' : 'paused',
  };
  return (
    <>
      <div class="reach" aria-hidden="true" />
      <div key={step} class={from === to ? 'rise' : 'rise moves'} aria-hidden="true" style={style} />
    </>
  );
}
