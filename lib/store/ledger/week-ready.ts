/** Whether a week is complete that was not looked back at yet: what the icon's dot and the browser's message speak of. */
import { MIN_DAYS_NOTED } from '../../review/week/describe-week.ts';
import { firstLookDay } from '../../review/week/first-look.ts';
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

/** The first look back makes itself known once, to everybody; later weeks only to whoever asked for that.
 * @returns ISO date from which it is there, and whether it is; null where it was seen or waved off, or nothing is noted yet */
export async function firstLook(
  db: Database,
  settings: Settings,
  person: PersonDay,
  languages: readonly string[],
): Promise<{ on: string; ready: boolean } | null> {
  if (!settings.weekNotes || settings.lookSeen || settings.weekSeen !== '') return null;
  const days = await firstDays(db, MIN_DAYS_NOTED);
  const [since] = days;
  if (!since) return null;
  const on = firstLookDay(since, weekStartFor(settings.weekStart, languages));
  const isQuiet = settings.hardUntil > person.now || settings.pausedUntil > person.now;
  return { on, ready: days.length === MIN_DAYS_NOTED && dayOf(person) >= on && !isQuiet };
}

/** The first days of which anything is noted: as many reads as days, however long the ledger is. */
async function firstDays(db: Database, count: number): Promise<string[]> {
  const days: string[] = [];
  while (days.length < count) {
    const after = days.at(-1) ?? '';
    const next = await Promise.all([db.exposures, db.days].map((table) => table.where('day').above(after).first()));
    const [day] = next.flatMap((row) => row?.day ?? []).sort();
    if (!day) break;
    days.push(day);
  }
  return days;
}
