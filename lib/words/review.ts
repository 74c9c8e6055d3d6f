/** The sentences of a weekly look back, from the facts that it chose to say. Every branch is enumerated in its test. */
import { about, cachedFormatter, hasLine, locale, rounding, t } from '../i18n/index.ts';
import { nameOf } from '../networks/index.ts';
import type { Line } from '../review/week/describe-week.ts';
import type { NetworkSurface } from '../review/week/types.ts';
import { joinNames } from './list.ts';

const HOUR_MS = 3_600_000;
const MINUTE = 60;
/** Up to here "about" speaks of minutes. */
const MAX_MINUTES = 57.5 * MINUTE;

export function lineText(line: Line): string {
  const key = `review.noticed.${line.says}`;
  switch (line.says) {
    case 'about':
    case 'postsToo':
    case 'postsOnly':
    case 'profilesToo':
    case 'profilesOnly':
      return t(key, { time: about(line.seconds) });
    case 'allOn':
    case 'mostly':
      return t(key, { place: placeText(line.place) });
    case 'mostlyNetwork':
      return t(key, { network: nameOf(line.network) });
    case 'byAddress':
      return t(key, { networks: joinNames(line.networks.map(nameOf)) });
    case 'mostlyTwo':
      return t(key, { place: placeText(line.place), other: placeText(line.other) });
    case 'hours':
    case 'hoursOfAll':
      return t(key, { from: hourWords(line.from), to: hourWords(line.to) });
    case 'began':
    case 'beganSome':
      return t(`${key}.${line.from}`);
    case 'planned':
      return t(key, { planned: rangeText(line.planned, line.planned), range: rangeText(line.from, line.to) });
    case 'pauses':
      if (line.often === 'once') return t('review.noticed.pausedOnce');
      return t(`${key}.${line.often}`, { after: t(`review.noticed.after.${line.left}`) });
    case 'felt':
    case 'feltAll':
    case 'feltSome':
      return t(`${key}.${line.felt}`);
    case 'feltMixed':
      return t(`${key}.${line.felt.join('-')}`);
    case 'feltLate':
      return t(`${key}.${line.often === 'once' ? 'few' : line.often}`);
    case 'reason': {
      const how = t(`review.noticed.left.${line.felt.join('-')}`);
      if (!line.purpose) return t('review.noticed.reasonPlan', { how });
      return t(`review.noticed.${line.planned ? 'reasonPlanned' : 'reason'}.${line.purpose}`, { how });
    }
    case 'newDoor':
    case 'newLimit':
    case 'newSoft':
      if (line.networks.length === 0) return t('review.noticed.newLimitAll');
      return t(key, { networks: joinNames(line.networks.map(nameOf)) });
    case 'since':
      if (line.felt.length === 0) return t('review.noticed.sinceEarly');
      return t(key, { how: t(`review.noticed.left.${line.felt.join('-')}`) });
    default:
      return t(key);
  }
}

/** "Reels on Instagram", "the home feed on Reddit", "example.org". */
export function placeText({ network, surface }: NetworkSurface): string {
  if (network.startsWith('site:')) return nameOf(network);
  const own = `common.surfaceOn.${network}.${surface}`;
  const name = nameOf(network);
  return hasLine(own)
    ? t('review.place.own', { surface: t(own), network: name })
    : t(`review.place.${surface}`, { network: name });
}

/** "about 10 to 25 minutes", "between about 40 minutes and about 1½ hours". @param low, high seconds */
export function rangeText(low: number, high: number): string {
  if (high < MINUTE) return t('review.range.moment');
  const step = rounding(high);
  const [from, to] = [low, high].map((seconds) => Math.round(seconds / step) * step) as [number, number];
  if (from === to) return about(high);
  if (from === 0) return t('review.range.upTo', { to: about(high) });
  if (high < MAX_MINUTES) return t('review.range.minutes', { from: from / MINUTE, to: to / MINUTE });
  const [shortest, longest] = [about(low), about(high)];
  return shortest === longest ? longest : t('review.range.between', { from: shortest, to: longest });
}

/** "20:00", "8 PM". @param hour of the day, 0 to 23 */
export function hourText(hour: number): string {
  const clock = (options: Intl.DateTimeFormatOptions) =>
    cachedFormatter(Intl.DateTimeFormat, locale(), { hour: 'numeric', timeZone: 'UTC', ...options });
  const whole = clock({});
  const own = whole.resolvedOptions().hour12 ? whole : clock({ minute: '2-digit' });
  return own.format(hour * HOUR_MS);
}

/** The same inside a sentence: "noon" and "midnight", which 12 PM and 12 AM leave to guess. */
export function hourWords(hour: number): string {
  if (hour % 12 !== 0) return hourText(hour);
  return t(hour === 0 ? 'common.midnight' : 'review.noon');
}
