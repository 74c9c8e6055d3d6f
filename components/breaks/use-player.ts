/** Plays a break: says which step is under way, and is right again at the first look after a tab was behind others. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { atStart, type PlayerPosition, positionOf, rest, run, turnTo } from '../../lib/breaks/player.ts';
import type { Step } from '../../lib/content/schema.ts';

export interface Playing extends PlayerPosition {
  /** the time runs */
  runs: boolean;
  /** all steps have been; the last one stays */
  over: boolean;
  pause(): void;
  goOn(): void;
  again(): void;
}

interface Options {
  /** ms of a clock that only goes forward */
  now?(): number;
  /** a step begins, the first one too */
  onStep?(step: Step): void;
}

export function usePlayer(steps: readonly Step[], { now = () => performance.now(), onStep }: Options = {}): Playing {
  const [player, set] = useState(() => run(atStart, now()));
  const [, look] = useState(0);
  const place = positionOf(player, steps, now());
  const runs = player.since !== null;
  const { step, next } = place;

  useEffect(() => {
    if (!runs || next === null) return;
    const again = () => look((count) => count + 1);
    const timer = setTimeout(again, next);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  });
  const heard = useRef(onStep);
  heard.current = onStep;
  useEffect(() => {
    const begun = steps[step];
    if (begun) heard.current?.(begun);
  }, [steps, step]);

  return {
    ...place,
    runs,
    over: next === null,
    pause: () => set((is) => rest(is, now())),
    goOn: () => set((is) => run(is, now())),
    again: () => set((is) => run(turnTo(is, steps, 0, now()), now())),
  };
}
