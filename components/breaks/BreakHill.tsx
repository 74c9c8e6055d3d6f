/** The hill of a break: the solid rises towards its soft edge with a breath in, and sinks with a breath out. */
import type { Step } from '../../lib/content/schema.ts';
import { useBreakHill } from './use-break-hill.ts';

interface BreakHillProps {
  steps: readonly Step[];
  step: number;
  /** ms into the step */
  into: number;
  runs: boolean;
  moves: boolean;
}

export function BreakHill({ steps, ...now }: BreakHillProps) {
  const { moves, style } = useBreakHill(steps, now);
  return (
    <>
      <div class="break-hill-band" aria-hidden="true" />
      <div key={now.step} class={moves ? 'break-hill moves' : 'break-hill'} aria-hidden="true" style={style} />
    </>
  );
}
