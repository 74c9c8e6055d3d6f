/** The part of the address behind `#`: it says which view is on screen, so that back, forward and reload work by themselves. */
import { useEffect, useState } from 'preact/hooks';
import type { Place } from './search/places.ts';

/** A new one each time that somebody goes somewhere, if only to where they are. */
export interface Hash {
  hash: string;
}

export function useHash(): Hash {
  const [at, setAt] = useState<Hash>(() => ({ hash: location.hash }));
  useEffect(() => {
    const follow = () => setAt({ hash: location.hash });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return at;
}

export const hashOf = ({ view, id }: Place): string => (id ? `#${view}/${id}` : `#${view}`);

export function followHash(hash: string): void {
  if (location.hash === hash) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}
