/** What is typed on a page, as it is typed: offered again after the page was closed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dropDraft, getDraft, keepDraft } from '../store/personal/drafts.ts';

/** @returns the draft, how to change it, and how to forget it */
export function useDraft<Draft>(
  name: string,
  empty: Draft,
): [draft: Draft, change: (draft: Draft) => void, forget: () => void] {
  const [draft, setDraft] = useState(empty);
  const touched = useRef(false);
  useEffect(() => {
    void getDraft<Draft>(name).then((found) => {
      if (found !== null && !touched.current) setDraft(found);
    });
  }, [name]);
  const change = (next: Draft) => {
    touched.current = true;
    setDraft(next);
    void keepDraft(name, next);
  };
  const forget = () => {
    touched.current = true;
    setDraft(empty);
    void dropDraft(name);
  };
  return [draft, change, forget];
}
