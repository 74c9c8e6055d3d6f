/** What could be quieter, the most likely first: offered one at a time to a person who felt judged. Pure. */
import type { NudgeKind } from '../../nudges/types.ts';
import type { Settings } from '../../store/settings.ts';

export const QUIETER = ['today', 'notes', 'icon', 'week'] as const;
export type Quieter = (typeof QUIETER)[number];

/** Notes on pages. The door and the limits stay. */
const NOTES: NudgeKind[] = ['band', 'gentle', 'planned', 'checkin'];

/** What each would change. */
export function quieterChange(what: Quieter, settings: Settings): Partial<Settings> {
  if (what === 'today') return { numbers: false };
  if (what === 'notes') return { dropped: [...new Set([...settings.dropped, ...NOTES])] };
  if (what === 'icon') return { iconMinutes: false, weekDot: false, weekMessage: false };
  return { weekNotes: false };
}

/** @returns those that are still to be heard or seen */
export const stillLoud = (settings: Settings): Quieter[] => {
  const { numbers, dropped, iconMinutes, weekDot, weekMessage, weekNotes } = settings;
  const loud: Record<Quieter, boolean> = {
    today: numbers,
    notes: NOTES.some((kind) => !dropped.includes(kind)),
    icon: iconMinutes || weekDot || weekMessage,
    week: weekNotes,
  };
  return QUIETER.filter((what) => loud[what]);
};
