/** The zone of this page. The background says it, and it is kept: a page that asks waits 30 ms and more for the browser's
 *  own lists (Chromium 156). */
import type { PageOptions } from '../messages/protocol.ts';

export function zoneOf(options: PageOptions): string {
  options.zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return options.zone;
}
