/** What could be quieter, the most likely first: offered one at a time to a person who felt judged. Pure. */
import type { NudgeKind } from '../../nudges/types.ts';

export const QUIETER = ['today', 'notes', 'icon', 'week'] as const;
export type Quieter = (typeof QUIETER)[number];

/** What a person chose, as far as it can be heard or seen. */
export interface Loudness {
  numbers: boolean;
  /** kinds of nudges that are never shown */
  dropped: string[];
  iconMinutes: boolean;
  weekDot: boolean;
  weekMessage: boolean;
  weekNotes: boolean;
}

/** Notes on pages. The door and the limits stay. */
const NOTES: NudgeKind[] = ['band', 'gentle', 'planned', 'checkin'];

/** What each would change. */
export function quieterChange(what: Quieter, { dropped }: Pick<Loudness, 'dropped'>): Partial<Loudness> {
  if (what === 'today') return { numbers: false };
  if (what === 'notes') return { dropped: [...new Set([...dropped, ...NOTES])] };
  if (what === 'icon') return { iconMinutes: false, weekDot: false, weekMessage: false };
  return { weekNotes: false };
}

/** @returns those that are still to be heard or seen */
export const stillLoud = ({ numbers, dropped, iconMinutes, weekDot, weekMessage, weekNotes }: Loudness): Quieter[] => {
  const loud: Record<Quieter, boolean> = {
    today: numbers,
    notes: NOTES.some((kind) => !dropped.includes(kind)),
    icon: iconMinutes || weekDot || weekMessage,
    week: weekNotes,
  };
  return QUIETER.filter((what) => loud[what]);
};
