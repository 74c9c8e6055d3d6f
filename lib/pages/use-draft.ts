/** What is typed on a page, as it is typed: offered again after the page was closed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dropDraft, getDraft, keepDraft } from '../store/personal/drafts.ts';

/** @returns the draft, how to change it, and how to forget it */
export function useDraft<Draft>(
  name: string,
  empty: Draft,
): [draft: Draft, change: (draft: Draft) => void, forget: () => void] {
  const [draft, set] = useState(empty);
  const touched = useRef(false);
  useEffect(() => {
    void getDraft<Draft>(name).then((found) => {
      if (found !== null && !touched.current) set(found);
    });
  }, [name]);
  const change = (next: Draft) => {
    touched.current = true;
    set(next);
    void keepDraft(name, next);
  };
  const forget = () => {
    touched.current = true;
    set(empty);
    void dropDraft(name);
  };
  return [draft, change, forget];
}
