/** Durations in words. Rounded ones are what a person remembers; exact ones are there for whoever asks. */
import { cachedFormatter } from './cached-formatter.ts';
import { locale, t } from './t.ts';

const MINUTE = 60;
const HOUR = 3600;

/** How wide the words in `about` are, in seconds: what a chart shows as its pale edge. */
export function rounding(seconds: number): number {
  if (seconds < 57.5 * MINUTE) return 5 * MINUTE;
  return seconds < 4 * HOUR ? HOUR / 2 : HOUR;
}

/** "less than a minute", "a few minutes", "about 25 minutes", "about 1½ hours". @param seconds never negative */
export function about(seconds: number): string {
  const { key, count } = roundInWords(seconds);
  return t(`duration.${key}`, { count });
}

/** The same with short units, for lists: "about 25 min". */
export function aboutShort(seconds: number): string {
  const { key, count } = roundInWords(seconds);
  return t(`duration.short.${key}`, { count });
}

/** "24 min, 10 sec": to the second, as recorded. */
export function exact(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = {
    hours: Math.floor(whole / HOUR),
    minutes: Math.floor((whole % HOUR) / MINUTE),
    seconds: whole % MINUTE,
  };
  return cachedFormatter(Intl.DurationFormat, locale(), {
    style: 'short',
    secondsDisplay: whole < MINUTE ? 'always' : 'auto',
  }).format(parts);
}

/** A line that begins with a rounded duration needs its capital. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);

function roundInWords(seconds: number): { key: string; count: number } {
  if (seconds < MINUTE) return { key: 'moment', count: 0 };
  if (seconds < 3.5 * MINUTE) return { key: 'few', count: 0 };
  const step = rounding(seconds);
  const rounded = Math.round(seconds / step) * step;
  if (step < HOUR / 2) return { key: 'minutes', count: Math.max(5, rounded / MINUTE) };
  const hours = Math.max(1, rounded / HOUR);
  return { key: hours % 1 !== 0 ? 'halfHours' : 'hours', count: Math.floor(hours) };
}
