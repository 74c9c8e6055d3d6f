/** Instants before which something does not happen: the end of a pause, of a hard day. They were set by a clock that may
 *  have been wrong, so none is trusted for longer than it was meant to last. */

/** Set this much back, a clock was only put right a little. */
export const SLACK_MS = 5 * 60_000;

export interface Barrier {
  /** epoch ms */
  until: number;
  /** what the clock read when it was set */
  at: number;
}

/** @returns where it stands by a clock that reads `now`: a clock that was set back takes it along */
export const barrierBy = (now: number, { until, at }: Barrier): Barrier =>
  now < at - SLACK_MS ? { until: now + Math.max(0, until - at), at: now } : { until, at };
