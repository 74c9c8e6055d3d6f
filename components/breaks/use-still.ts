/** Whether a break stays still: as chosen, else as the system says. */
import { useEffect, useState } from 'preact/hooks';

const QUERY = '(prefers-reduced-motion: reduce)';

/** @returns `still`: all lines at once; `moves`: the hill may move where it is not */
export function useStill(chosen: 'system' | 'move' | 'still'): { still: boolean; moves: boolean } {
  const [reduced, setReduced] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const media = matchMedia(QUERY);
    const onMediaChange = () => setReduced(media.matches);
    media.addEventListener('change', onMediaChange);
    return () => media.removeEventListener('change', onMediaChange);
  }, []);
  return { still: chosen === 'still' || (chosen === 'system' && reduced), moves: !reduced };
}
