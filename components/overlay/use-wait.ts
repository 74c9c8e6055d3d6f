/** A pause of some seconds before a way in opens. What was pressed early keeps its place; nothing is pressed for a person. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../lib/nudges/types.ts';

/** @param seconds from when it is first drawn @returns `waiting`: what was pressed and opens when the pause is over */
export function useWait(seconds: number, choose: (choice: Choice) => void) {
  const [waiting, setWaiting] = useState<Choice | null>(null);
  const over = useRef(seconds <= 0);
  const latest = useRef<Choice | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      over.current = true;
      if (latest.current) choose(latest.current);
    }, seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  const press = (choice: Choice): void => {
    latest.current = choice; // at once: the pause may end before this is drawn
    if (over.current) choose(choice);
    else setWaiting(choice);
  };
  return { waiting, press };
}
