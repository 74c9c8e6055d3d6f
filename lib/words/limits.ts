/** A limit in words: which feeds, how much, how firm. Rounded numbers are the person's own, so they stay as they are. */
import { cachedFormatter, clockWords, locale, t } from '../i18n/index.ts';
import { wayOf } from '../limits/day-band.ts';
import type { Band, Limit } from '../limits/types.ts';
import { nameOf } from '../networks/index.ts';
import { joinNames } from './list.ts';
import { surfaceName } from './surface.ts';

export type BandKind = 'day' | 'week' | 'visit' | 'visits';
export const BAND_KINDS: readonly BandKind[] = ['day', 'week', 'visit', 'visits'];

export interface NamedNetwork {
  id: string;
  name: string;
  /** other people's profiles count there */
  profiles?: boolean;
}

/** Seconds (or visits) in one unit of what the screen shows. */
export const UNIT_SIZE: Record<BandKind, number> = { day: 60, week: 3600, visit: 60, visits: 1 };

/** A number of units as a person would write it: halves and tenths where there are some. */
export const inUnits = (kind: BandKind, value: number): number => Math.round((value / UNIT_SIZE[kind]) * 10) / 10;

/** What a limit covers: "All feeds", "Feeds on Instagram", "Reels on Instagram". */
export function feedsText({ networks, surfaces }: Pick<Limit, 'networks' | 'surfaces'>): string {
  const [only] = networks.length === 1 ? networks : [];
  const kinds = surfaces.length > 0 ? joinNames(surfaces.map((one) => surfaceName(only, one))) : null;
  if (networks.length === 0) return kinds ?? t('limits.allFeeds');
  const names = joinNames(networks.map(nameOf));
  return kinds ? t('limits.feedsOn', { feeds: kinds, networks: names }) : t('limits.feedsOf', { networks: names });
}

export function limitSummary(limit: Limit): string {
  const feeds = feedsText(limit);
  const kind = BAND_KINDS.find((one) => limit[one]);
  const band = kind && limit[kind];
  if (kind === 'day' && band && limit.otherDays.length > 0) return daysSummary(limit, band, feeds);
  if (kind && band) return t(`limits.summary.${kind}`, { feeds, ...bandInUnits(kind, band) });
  const [first] = limit.hours;
  if (first)
    return t('limits.summary.hours', {
      feeds,
      from: clockWords(first.from * 1000, 'UTC'),
      to: clockWords(first.to * 1000, 'UTC'),
    });
  return t('limits.summary.none', { feeds });
}

function daysSummary(limit: Limit, work: Band, feeds: string): string {
  const [free] = limit.otherDays;
  if (wayOf(limit) === 'each' || !free) return t('limits.summary.dayEach', { feeds });
  const { from: freeFrom, to: freeTo } = bandInUnits('day', free);
  return t('limits.summary.dayFree', { feeds, ...bandInUnits('day', work), freeFrom, freeTo });
}

/** What the title leaves open: "All networks. Gentle.", or how firm it is and nothing else. */
export function limitScope({ networks, firmness }: Limit): string {
  const kind = t(`limits.firmness.${firmness}`);
  return networks.length > 0
    ? t('limits.kind', [kind])
    : t('limits.where', { networks: t('limits.every'), firmness: kind });
}

export const bandInUnits = (kind: BandKind, band: Band) => ({
  from: inUnits(kind, band.from),
  to: inUnits(kind, band.to),
});

/** Monday first, or the person's first day; short as in calendars, whole for screen readers. */
export function weekdays(first: number): { day: number; short: string; long: string }[] {
  const name = (day: number, weekday: 'short' | 'long') =>
    cachedFormatter(Intl.DateTimeFormat, locale(), { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 5, 7 + day));
  return Array.from({ length: 7 }, (_, i) => ((first - 1 + i) % 7) + 1).map((day) => ({
    day,
    short: name(day, 'short'),
    long: name(day, 'long'),
  }));
}
