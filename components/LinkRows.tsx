/** A list of ways on: rows parted by hairlines, a chevron at the end. */
import type { ComponentChildren } from 'preact';
import { ForwardIcon } from './Chevron.tsx';
import { useLostFocus } from './lost-focus.ts';

export interface LinkRow {
  label: ComponentChildren;
  /** a soft line under the label */
  detail?: string | undefined;
  /** what is so, at the row's end: "pause on" */
  note?: string | undefined;
  /** by which a screen finds the row again */
  id?: string;
  onClick?(): void;
  href?: string;
  newTab?: boolean;
  /** what it opens stands under it: open or closed */
  expanded?: boolean;
  /** shown under the row while it is open */
  content?: ComponentChildren;
}

export const LinkRows = ({ rows }: { rows: LinkRow[] }) => (
  <ul class="rows">
    {rows.map((row, i) => (
      <li key={i}>
        <Row {...row} />
        {row.expanded && row.content}
      </li>
    ))}
  </ul>
);

const Row = ({ label, detail, note, id, onClick, href, newTab, expanded }: LinkRow) => {
  // a press for more rows may give its place to a link
  const link = useLostFocus<HTMLAnchorElement>(href);
  const content = [
    <span key="label">
      {label}
      {detail && <span class="row-detail small soft">{detail}</span>}
    </span>,
    note && (
      <span key="note" class="row-note small soft">
        {note}
      </span>
    ),
    <ForwardIcon key="icon" />,
  ];
  return href ? (
    <a class="row" href={href} ref={link} onClick={onClick} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
      {content}
    </a>
  ) : (
    <button type="button" class="row" data-row={id} aria-expanded={expanded} onClick={onClick}>
      {content}
    </button>
  );
};
