/** Durations in words. Rounded ones are what a person remembers; exact ones are there for whoever asks. */
import { kept } from './cached-formatter.ts';
import { locale, t } from './t.ts';

const MINUTE = 60;
const HOUR = 3600;

/** How wide the words in `about` are, in seconds: what a chart shows as its pale edge. */
export function rounding(seconds: number): number {
  if (seconds < 57.5 * MINUTE) return 5 * MINUTE;
  return seconds < 4 * HOUR ? HOUR / 2 : HOUR;
}

/** "less than a minute", "a few minutes", "about 25 minutes", "about 1½ hours". @param seconds never negative */
export const about = (seconds: number): string => worded(seconds, 'duration');

/** The same with short units, for lists: "about 25 min". */
export const aboutShort = (seconds: number): string => worded(seconds, 'duration.short');

/** "24 min, 10 sec": to the second, as recorded. */
export function exact(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = {
    hours: Math.floor(whole / HOUR),
    minutes: Math.floor((whole % HOUR) / MINUTE),
    seconds: whole % MINUTE,
  };
  return kept(Intl.DurationFormat, locale(), {
    style: 'short',
    secondsDisplay: whole < MINUTE ? 'always' : 'auto',
  }).format(parts);
}

/** A line that begins with a rounded duration needs its capital. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);

function worded(seconds: number, area: string): string {
  if (seconds < MINUTE) return t(`${area}.moment`);
  if (seconds < 3.5 * MINUTE) return t(`${area}.few`);
  const step = rounding(seconds);
  const rounded = Math.round(seconds / step) * step;
  if (step < HOUR / 2) return t(`${area}.minutes`, { count: Math.max(5, rounded / MINUTE) });
  const hours = Math.max(1, rounded / HOUR);
  const half = hours % 1 !== 0;
  return t(`${area}.${half ? 'halfHours' : 'hours'}`, { count: Math.floor(hours) });
}
