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
  restart(): void;
}

interface Options {
  /** ms of a clock that only goes forward */
  now?(): number;
  /** a step begins, the first one too */
  onStep?(step: Step): void;
}

export function usePlayer(steps: readonly Step[], { now = () => performance.now(), onStep }: Options = {}): Playing {
  const [player, setPlayer] = useState(() => run(atStart, now()));
  const [, setLooks] = useState(0);
  const place = positionOf(player, steps, now());
  const runs = player.since !== null;
  const { step, next } = place;

  useEffect(() => {
    if (!runs || next === null) return;
    const lookAgain = () => setLooks((count) => count + 1);
    const timer = setTimeout(lookAgain, next);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  });
  const latestOnStep = useRef(onStep);
  latestOnStep.current = onStep;
  useEffect(() => {
    const current = steps[step];
    if (current) latestOnStep.current?.(current);
  }, [steps, step]);

  return {
    ...place,
    runs,
    over: next === null,
    pause: () => setPlayer((is) => rest(is, now())),
    goOn: () => setPlayer((is) => run(is, now())),
    restart: () => setPlayer((is) => run(turnTo(is, steps, 0, now()), now())),
  };
}
