/** The first line of an overlay, and its name. In a pause it takes focus as it arrives: the host sees to that. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export const TITLE = 'enough-title';

/** @param anew the words changed under a person's hand: reading goes on here */
export function Title({
  text,
  kind = 'voice',
  anew,
}: {
  text: ComponentChildren;
  kind?: 'voice' | 'title' | 'lead';
  anew?: boolean;
}) {
  const line = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (anew) line.current?.focus({ preventScroll: true });
  }, [anew]);
  return (
    <h1 class={kind} id={TITLE} tabIndex={-1} ref={line}>
      {text}
    </h1>
  );
}
