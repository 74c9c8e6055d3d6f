/** A limit in words: which feeds, how much, how firm. Rounded numbers are the person's own, so they stay as they are. */
import { kept, locale, t } from '../i18n/index.ts';
import type { Band, Hours, Limit } from '../limits/types.ts';
import { nameOf } from '../networks/index.ts';

export type BandKind = 'day' | 'week' | 'visit' | 'visits';
export const BANDS: readonly BandKind[] = ['day', 'week', 'visit', 'visits'];

export interface Named {
  id: string;
  name: string;
}

/** Seconds (or visits) in one unit of what the screen shows. */
export const UNIT: Record<BandKind, number> = { day: 60, week: 3600, visit: 60, visits: 1 };

/** A number of units as a person would write it: halves and tenths where there are some. */
export const inUnits = (kind: BandKind, value: number): number => Math.round((value / UNIT[kind]) * 10) / 10;

export function feedsOf({ networks, surfaces }: Pick<Limit, 'networks' | 'surfaces'>): string {
  if (surfaces.length === 0) return t('limits.allFeeds');
  const [only] = networks.length === 1 ? networks : [];
  return list(surfaces.map((surface) => surfaceName(surface, only)));
}

export function surfaceName(surface: string, network?: string): string {
  const key = `common.surfaceOn.${network}.${surface}`;
  const own = network ? t(key) : key;
  return own === key ? t(`common.surface.${surface}`) : own;
}

export function summary(limit: Limit): string {
  const feeds = feedsOf(limit);
  const kind = BANDS.find((one) => limit[one]);
  const band = kind && limit[kind];
  if (kind && band) return t(`limits.summary.${kind}`, { feeds, ...ends(kind, band) });
  const [first] = limit.hours;
  if (first) return t('limits.summary.hours', { feeds, from: clock(first.from), to: clock(first.to) });
  return t('limits.summary.none', { feeds });
}

export function whereOf(limit: Limit, networks: readonly Named[]): string {
  const names = limit.networks.map((id) => networks.find((one) => one.id === id)?.name ?? nameOf(id));
  const where = names.length > 0 ? list(names) : t('limits.every');
  return t('limits.where', { networks: where, firmness: t(`limits.firmness.${limit.firmness}`) });
}

export const ends = (kind: BandKind, band: Band) => ({ from: inUnits(kind, band.from), to: inUnits(kind, band.to) });

const list = (names: string[]): string => kept(Intl.ListFormat, locale(), { type: 'conjunction' }).format(names);

/** "22:30", as this language writes it. @param seconds after midnight */
const clock = (seconds: Hours['from']): string =>
  kept(Intl.DateTimeFormat, locale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(seconds * 1000);

/** Monday first, or the person's first day; short as in calendars, whole for screen readers. */
export function weekdays(first: number): { day: number; short: string; long: string }[] {
  const name = (day: number, weekday: 'short' | 'long') =>
    kept(Intl.DateTimeFormat, locale(), { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 5, 7 + day));
  return Array.from({ length: 7 }, (_, i) => ((first - 1 + i) % 7) + 1).map((day) => ({
    day,
    short: name(day, 'short'),
    long: name(day, 'long'),
  }));
}
