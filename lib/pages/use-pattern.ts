/** The pattern that a draft has picked, with all its words. */
import { useEffect, useState } from 'preact/hooks';
import { loadPattern, type Pattern } from '../content/index.ts';

/** @returns null while it loads; 'missing' where there is none of this id, or it cannot be read */
export function usePattern(id: string | undefined): Pattern | 'missing' | null {
  const [loaded, setLoaded] = useState<{ id: string; pattern: Pattern | 'missing' } | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    let wanted = true;
    const finish = (pattern: Pattern | null) => wanted && setLoaded({ id, pattern: pattern ?? 'missing' });
    loadPattern(id).then(finish, () => finish(null));
    return () => {
      wanted = false;
    };
  }, [id]);
  if (id === undefined) return 'missing';
  return loaded?.id === id ? loaded.pattern : null;
}
