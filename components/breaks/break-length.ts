/** Words about a break, in whichever way the screen speaks: pages by `t`, an overlay by its own few words. */

/** A line of `overlay.break`. */
export type Say = (key: string, params?: Record<string, string | number>) => string;

/** "about a minute and a half". @param seconds 30 to 180 */
export const lengthOf = (say: Say, seconds: number): string =>
  say(`length.${Math.min(6, Math.max(1, Math.round(seconds / 30)))}`);
