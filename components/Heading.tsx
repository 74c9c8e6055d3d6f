/** The first line of a screen. It takes focus when the screen changes, so that reading begins there and no button is chosen. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface HeadingProps {
  text: ComponentChildren;
  kind?: 'voice' | 'title' | 'visually-hidden';
}

export const Heading = ({ text, kind = 'voice' }: HeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // once a screen, not once a word; as it is drawn, so that what is typed at once is not taken out of its field
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 class={kind} tabIndex={-1} ref={heading}>
      {text}
    </h1>
  );
};
