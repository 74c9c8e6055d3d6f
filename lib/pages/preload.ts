/** What a page reads before anything of it is drawn: begun when its file is, and there for whoever draws. */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Preloaded<T> {
  /** null until it is known */
  value(): T | null;
  /** @returns how to stop */
  subscribe(listener: (value: T) => void): () => void;
}

/** @param begin hands over the value once it is known, and again at each change */
export function preload<T>(begin: (publish: (value: T) => void) => void): Preloaded<T> {
  let value: T | null = null;
  const listeners = new Set<(value: T) => void>();
  begin((next) => {
    value = next;
    for (const listener of listeners) listener(next);
  });
  return {
    value: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function usePreloaded<T>(preloaded: Preloaded<T>): T | null {
  const [value, setValue] = useState(() => preloaded.value());
  useLayoutEffect(() => {
    setValue(() => preloaded.value()); // what came since, or what another one knows
    return preloaded.subscribe((next) => setValue(() => next));
  }, [preloaded]);
  return value;
}
