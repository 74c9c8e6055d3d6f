/** The first line of a screen. It takes focus when the screen changes, so that reading begins there and no button is chosen. */
import { useEffect, useRef } from 'preact/hooks';

export const Heading = ({ text, kind = 'voice' }: { text: string; kind?: 'voice' | 'title' | 'hidden-but-said' }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // once a screen, not once a word
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 class={kind} tabIndex={-1} ref={heading}>
      {text}
    </h1>
  );
};
