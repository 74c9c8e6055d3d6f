/** Rounded amounts for the overlay's lines. The person set them, so they are said as set. */
import { say } from '../../lib/i18n/on-page.ts';
import type { WindowKind } from '../../lib/limits/types.ts';

/** "40 minutes", "1½ hours", "3 visits". @param value seconds, or visits */
export function amountText(value: number, of: WindowKind): string {
  if (of === 'visits') return say('time.visits', { count: value });
  if (value < 60) return say('time.moment');
  const minutes = Math.round(value / 60);
  if (minutes < 90) return say('time.minutes', { count: minutes });
  const halves = Math.round(minutes / 30);
  return say(halves % 2 ? 'time.halfHours' : 'time.hours', { count: Math.floor(halves / 2) });
}

/** "About 40 minutes today, as you had in mind." @param to the top that was reached; hours have none */
export const topText = (to: number, of: WindowKind): string =>
  of !== 'visits' && of !== 'hours' && to < 60 ? say(`topMoment.${of}`) : say(`top.${of}`, [amountText(to, of)]);

/** "The 10 minutes you planned are here." @param planned seconds */
export function plannedText(planned: number): string {
  if (planned < 60) return say('plannedMoment');
  return say(planned < 90 ? 'plannedOne' : 'planned', [amountText(planned, 'visit')]);
}

/** "about 20 to 40 minutes"; from next to nothing on, "up to about 40 minutes". */
export function bandText(from: number, to: number, of: WindowKind): string {
  if (from < (of === 'visits' ? 1 : 60))
    return to < 60 && of !== 'visits' ? amountText(to, of) : say('time.upTo', [amountText(to, of)]);
  const [low, high] = [amountText(from, of), amountText(to, of)];
  const [number, ...unit] = low.split(' ');
  const short = high.endsWith(unit.join(' ')) && number ? number : low;
  return say('time.range', [short, high]);
}

/** One of some lines, the same one for the same nudge. */
export const pickLine = (id: string, lines: number): number =>
  [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % lines;
