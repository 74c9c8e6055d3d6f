/** Whether a week is complete that was not looked back at yet: what the icon's dot and the browser's message speak of. */
import { MIN_DAYS_NOTED } from '../../review/week/describe-week.ts';
import { dayOf, type PersonDay } from '../../time/day.ts';
import { weekOf, weekStartFor } from '../../time/week.ts';
import type { Database } from '../database.ts';
import type { Settings } from '../settings.ts';

/** @param languages as in `navigator.languages` @returns ISO dates: the week that runs now, and the one before it */
export function weeksNow(settings: Pick<Settings, 'weekStart'>, person: PersonDay, languages: readonly string[]) {
  const first = weekStartFor(settings.weekStart, languages);
  const today = Temporal.PlainDate.from(weekOf(dayOf(person), first)[0] as string);
  return {
    now: today.toString(),
    last: today.subtract({ days: 7 }).toString(),
    next: today.add({ days: 7 }).toString(),
  };
}

/** @returns first day of the last complete week, where it has enough to speak of and nobody asked for quiet */
export async function completeWeek(
  db: Database,
  settings: Settings,
  person: PersonDay,
  languages: readonly string[],
): Promise<string | null> {
  const { now } = person;
  if (!settings.weekNotes || settings.hardUntil > now || settings.pausedUntil > now) return null;
  const { last, now: first } = weeksNow(settings, person, languages);
  // a week that was looked back at by a clock that ran ahead is none that has been
  if (settings.weekSeen >= last && settings.weekSeen <= first) return null;
  const days = await Promise.all(
    [db.exposures, db.days].map((table) => table.where('day').between(last, first, true, false).uniqueKeys()),
  );
  return new Set(days.flat().map(String)).size >= MIN_DAYS_NOTED ? last : null;
}
