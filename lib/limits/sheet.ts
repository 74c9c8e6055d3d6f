/** On which networks posts are hidden as a feed is entered, until it is known whether something comes over them. Pure. */
import type { Door } from '../nudges/door-settings.ts';
import type { Limit } from './types.ts';

/** `always`: at each entering. `drift`: only where somebody drifts there, since nothing comes on any other way. */
export type Sheet = 'always' | 'drift';

/** @param network of which these are the choices @returns null where nothing is to come at the door */
export function sheetFor(
  network: string,
  doors: Readonly<Record<string, Door>>,
  limits: readonly Limit[],
): Sheet | null {
  const closes = limits.some(
    ({ firmness, networks }) => firmness === 'closed' && (networks.length === 0 || networks.includes(network)),
  );
  if (closes) return 'always'; // by hours or by what was spent: known only to the answer
  const when = doors[network]?.when ?? 'never';
  return when === 'never' ? null : when;
}
