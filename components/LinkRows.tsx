/** A list of ways on: rows parted by hairlines, a chevron at the end. */
import type { ComponentChildren } from 'preact';
import { Forward } from './Chevron.tsx';

export interface Way {
  label: ComponentChildren;
  onPress?(): void;
  href?: string;
  newTab?: boolean;
  /** what it opens stands under it: open or closed */
  open?: boolean;
  /** shown under the row while it is open */
  inside?: ComponentChildren;
}

export const Rows = ({ rows }: { rows: Way[] }) => (
  <ul class="rows">
    {rows.map((row, i) => (
      <li key={i}>
        <Row {...row} />
        {row.open && row.inside}
      </li>
    ))}
  </ul>
);

const Row = ({ label, onPress, href, newTab, open }: Way) => {
  const inside = [<span key="label">{label}</span>, <Forward key="glyph" />];
  return href ? (
    <a class="row" href={href} onClick={onPress} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
      {inside}
    </a>
  ) : (
    <button type="button" class="row" aria-expanded={open} onClick={onPress}>
      {inside}
    </button>
  );
};
