/** `Button`: any action that is neither Leave nor Stay. `TextButton`: a small way out. A link where it leads somewhere. */
import type { ComponentChildren } from 'preact';
import { BackIcon } from './Chevron.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onClick?(): void;
  href?: string;
  /** opens beside what is there: a popup closes when its tab changes */
  newTab?: boolean;
  /** chosen, where it is one of several or a switch */
  pressed?: boolean;
  /** what it opens is open or closed */
  expanded?: boolean;
  /** an arrow back stands before its words */
  backIcon?: boolean;
  /** it stands in a line of text, and is as high as the line */
  inLine?: boolean;
  /** by which a screen finds it again */
  row?: string;
  /** its name read aloud, where its words alone would not do */
  ariaLabel?: string;
}

const createButton = (className: string) => (props: ButtonProps) => {
  const { children, onClick, href, newTab, pressed, expanded, backIcon, inLine, row, ariaLabel } = props;
  const content = backIcon ? [<BackIcon key="icon" />, <span key="text">{children}</span>] : children;
  return href ? (
    <a
      class={className}
      href={href}
      aria-label={ariaLabel}
      onClick={onClick}
      {...(newTab && { target: '_blank', rel: 'noreferrer' })}
    >
      {content}
    </a>
  ) : (
    <button
      type="button"
      class={inLine ? `${className} in-line` : className}
      data-row={row}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={ariaLabel}
      onClick={onClick}
    >
      {content}
    </button>
  );
};

export const Button = createButton('button');
export const TextButton = createButton('text-button');
