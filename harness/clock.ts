/** Where the tests' browsers stand in time. */

/** Wednesday, 11 June 2036, noon in UTC: where the seam sets the clock of tests that depend on the date. It lies ahead, because the browser's
 *  own alarms go by the real clock: one that is set for a day gone by would ring at once, again and again. */
export const NOON = Date.UTC(2036, 5, 11, 12);

/** A zone in which it is about noon now, so that no test of the real clock runs across a midnight. `Etc/GMT-5` lies east. */
export function zoneAtNoon(now = Date.now()): string {
  const east = 12 - new Date(now).getUTCHours();
  return east === 0 ? 'UTC' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}
