/** Words about a break, in whichever way the screen speaks: pages by `t`, an overlay by its own few words. */

/** A line of `overlay.break`. */
export type BreakText = (key: string, params?: Record<string, string | number>) => string;

/** "about a minute and a half". @param seconds 30 to 180 */
export const lengthText = (say: BreakText, seconds: number): string =>
  say(`length.${Math.min(6, Math.max(1, Math.round(seconds / 30)))}`);
