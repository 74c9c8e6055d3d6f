/** `Press`: any act that is neither Leave nor Stay. `Word`: a small way out. A link where it leads somewhere. */
import type { ComponentChildren } from 'preact';
import { Back } from './Chevron.tsx';

interface Act {
  children: ComponentChildren;
  onPress?(): void;
  href?: string;
  /** opens beside what is there: a popup closes when its tab changes */
  newTab?: boolean;
  /** chosen, where it is one of several or a switch */
  pressed?: boolean;
  /** what it opens is open or closed */
  expanded?: boolean;
  back?: boolean;
  say?: string;
}

const act = (look: string) => (props: Act) => {
  const { children, onPress, href, newTab, pressed, expanded, back, say } = props;
  const inside = back ? [<Back key="glyph" />, <span key="word">{children}</span>] : children;
  return href ? (
    <a
      class={look}
      href={href}
      aria-label={say}
      onClick={onPress}
      {...(newTab && { target: '_blank', rel: 'noreferrer' })}
    >
      {inside}
    </a>
  ) : (
    <button
      type="button"
      class={look}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={say}
      onClick={onPress}
    >
      {inside}
    </button>
  );
};

export const Press = act('press');
export const Word = act('word');
