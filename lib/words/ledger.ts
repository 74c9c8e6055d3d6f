/** Words for one interval: when it was, where, and how long. */
import { about, cachedFormatter, exact, locale, t } from '../i18n/index.ts';
import { nameOf } from '../networks/index.ts';
import type { Counted } from '../networks/types.ts';
import { surfaceName } from './surface.ts';

const clock = (zone: string, toSecond: boolean) =>
  cachedFormatter(Intl.DateTimeFormat, locale(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(toSecond && { second: '2-digit' }),
    timeZone: zone,
  });

/** "10:05 – 10:14", as this person's language writes it. @param zone in which they were @param toSecond as recorded */
export const timeRangeText = (
  { start, end }: { start: number; end: number },
  zone: string,
  toSecond: boolean,
): string => clock(zone, toSecond).formatRange(start, end);

/** Both ends on their own, as gaps of a line. */
export const endTexts = ({ start, end }: { start: number; end: number }, zone: string, toSecond: boolean) => ({
  from: clock(zone, toSecond).format(start),
  to: clock(zone, toSecond).format(end),
});

export const surfaceLabel = (network: string, surface: Counted): string =>
  t('ledger.place', { network: nameOf(network), surface: surfaceName(network, surface) });

export const durationText = (seconds: number, toSecond: boolean): string =>
  toSecond ? exact(seconds) : about(seconds);

/** "Tuesday, 24 November 2026". @param day ISO date */
export const fullDateName = (day: string): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));
