/** The way from a thought to a break: on this page where it has them, else on theirs. */
import type { LinkRow } from '../LinkRows.tsx';
import type { ThoughtProps } from './props.ts';

/** @param id of a break; all of them without one */
export const breakWay = (
  { newTab, breaksHere }: Pick<ThoughtProps, 'newTab' | 'breaksHere'>,
  id?: string,
): Pick<LinkRow, 'href' | 'newTab'> => {
  const hash = id ? `#break/${id}` : '';
  return breaksHere ? { href: hash || '#breaks' } : { href: `/break.html${hash}`, newTab };
};
