/** What a page reads before anything of it is drawn: begun when its file is, and there for whoever draws. */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Early<T> {
  /** null until it is known */
  known(): T | null;
  hear(said: (value: T) => void): () => void;
}

/** @param begin says the value once it is known, and again at each change */
export function early<T>(begin: (say: (value: T) => void) => void): Early<T> {
  let value: T | null = null;
  const heard = new Set<(value: T) => void>();
  begin((next) => {
    value = next;
    for (const said of heard) said(next);
  });
  return {
    known: () => value,
    hear(said) {
      heard.add(said);
      return () => heard.delete(said);
    },
  };
}

export function useEarly<T>(it: Early<T>): T | null {
  const [value, setValue] = useState(() => it.known());
  useLayoutEffect(() => {
    setValue(() => it.known()); // what was said since, or what another one knows
    return it.hear((next) => setValue(() => next));
  }, [it]);
  return value;
}
