/**
 * Where a break stands. It remembers when it ran, not how often it was asked: a tab in the background, where timers come
 * late or not at all, is right again at the first look. No state is called complete: after the last step it rests there.
 */

/** Only what the player needs of a practice's step; `seconds` is its length. */
interface Timed {
  seconds: number;
}

/** Instants are ms of one monotonic clock. */
export interface Player {
  /** ms that ran before the last start or resume */
  ran: number;
  /** since when it runs; null while it rests */
  since: number | null;
}

export interface PlayerPosition {
  /** index of the step under way; the last one once all have been */
  step: number;
  /** ms into that step, and its whole length */
  into: number;
  of: number;
  /** ms until the next step, or to the end of the last; null where nothing comes any more */
  next: number | null;
}

export const atStart: Player = { ran: 0, since: null };

export const run = (player: Player, now: number): Player =>
  player.since === null ? { ran: player.ran, since: now } : player;

export const rest = (player: Player, now: number): Player => ({ ran: msElapsed(player, now), since: null });

/** To a step, by a person's hand: on or back, never past either end. */
export function turnTo(player: Player, steps: readonly Timed[], step: number, now: number): Player {
  const at = Math.max(0, Math.min(step, steps.length - 1));
  const ran = steps.slice(0, at).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  return { ran, since: player.since === null ? null : now };
}

export function positionOf(player: Player, steps: readonly Timed[], now: number): PlayerPosition {
  let remaining = msElapsed(player, now);
  for (const [step, { seconds }] of steps.entries()) {
    const of = seconds * 1000;
    if (remaining < of) return { step, into: remaining, of, next: of - remaining };
    remaining -= of;
  }
  const of = (steps.at(-1)?.seconds ?? 0) * 1000;
  return { step: Math.max(0, steps.length - 1), into: of, of, next: null };
}

/** A clock that stepped back takes nothing away from what already ran. */
const msElapsed = ({ ran, since }: Player, now: number): number =>
  ran + (since === null ? 0 : Math.max(0, now - since));
