/** What fills the pause. What stays alike for long is no longer seen, so it changes now and then, and says so. */
import type { Door } from './door-settings.ts';
import { type NudgeRow, STILLS, type Still } from './types.ts';

/** Doors with one still before another is tried. */
export const DOORS_PER_STILL = 12;

/** @param doors how often the door stood with this still
 * @param may whether a change, which nobody asked for, may be shown now
 * @returns another still where it is time for one */
export function nextStill(door: Door, doors: number, may: boolean): Still | null {
  if (!door.rotate || !may || doors < DOORS_PER_STILL) return null;
  const all = stillsOf(door);
  const next = all[(all.indexOf(door.still) + 1) % all.length];
  return next && next !== door.still ? next : null;
}

/** "Keep the old one": back to it, and no more changes. */
export function keepOld(door: Door): Pick<Door, 'still' | 'rotate'> {
  const all = stillsOf(door);
  const before = all[(all.indexOf(door.still) - 1 + all.length) % all.length] ?? door.still;
  return { still: before, rotate: false };
}

export const doorsSince = (rows: readonly NudgeRow[], network: string, since: number): number =>
  rows.filter((row) => row.kind === 'door' && row.network === network && row.at >= since).length;

/** The person's own words only where there are any. */
const stillsOf = ({ words, still }: Door): Still[] =>
  STILLS.filter((one) => one !== 'words' || words.trim() !== '' || still === 'words');
