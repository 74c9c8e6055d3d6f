/** When there is something to look back at: a week that was begun has to hold a few days first. */
import { addDays, weekOf } from '../../time/week.ts';
import { MIN_DAYS_NOTED } from './describe-week.ts';

/** @param since ISO date of the first day @param first of the week, 1 Monday … 7 Sunday
 * @returns ISO date: the last day of the first week that holds enough days since then */
export function firstLookDay(since: string, first: number): string {
  const days = weekOf(since, first);
  const last = days.at(-1) as string;
  return days.indexOf(since) <= days.length - MIN_DAYS_NOTED ? last : addDays(last, 7);
}
