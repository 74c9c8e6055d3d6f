/** The zone of this page. The background sends it, and it is kept: Temporal takes 2 ms and 28 KB of a page's first moments, and
 *  `Intl` 30 ms (Chromium 156). */
import type { PageOptions } from '../messages/protocol.ts';

export function zoneOf(options: PageOptions): string {
  options.zone ??= Temporal.Now.timeZoneId();
  return options.zone;
}
