/** What a person does on the page, many times a second: noted at once, told to attention a few times a second. */
import type { Now } from '../attention/machine.ts';

/** Inputs closer together than this are told as one, at the next step. ms */
const TELL_MS = 250;

/** @param hear takes the last input, at the time at which it was */
export function createInputs(hear: (at: Now) => void) {
  let last = Number.NEGATIVE_INFINITY;
  let told = Number.NEGATIVE_INFINITY;
  return {
    /** ms on the monotonic clock; −Infinity before the first */
    last: (): number => last,
    /** @param at ms on the monotonic clock, as the event itself has it: no clock is asked for each of them
     *  @returns whether it is time to tell */
    note(at: number): boolean {
      last = Math.max(last, at);
      return last - told >= TELL_MS;
    },
    tell({ mono, wall }: Now): void {
      if (last <= told) return;
      told = last;
      hear({ mono: last, wall: wall - (mono - last) });
    },
  };
}
