/** One week as it is stored, and what was answered in it: it follows what changes. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { lastDay } from '../../lib/review/trial/assign.ts';
import type { WeekRows } from '../../lib/review/week/types.ts';
import type { Database } from '../../lib/store/database.ts';
import { type Reviews, readReviews } from '../../lib/store/reviews.ts';
import { dayStartsOf, getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { standingNow } from '../../lib/store/trials.ts';
import { readDays } from '../../lib/store/week.ts';

export interface WeekView {
  days: string[];
  rows: WeekRows;
  reviews: Reviews;
  /** the first day that has anything */
  since: string | null;
  /** "What helps me" has ended of late, and has something to tell */
  ready: boolean;
}

export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void getSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}

export const plus = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** What a trial told is named on this page for so many days. */
const READY_DAYS = 14;

/** @param days ISO dates of the week @param thisWeek first day of the week that runs now */
export function useWeek(
  db: Database,
  days: string[],
  thisWeek: string,
  today: string,
  zone: string,
  settings: Settings,
): WeekView | 'failed' | null {
  const [view, setView] = useState<WeekView | 'failed' | null>(null);
  const first = days[0] as string;
  useEffect(() => {
    const query = liveQuery(async () => {
      const [rows, reviews, piece, sum, trial] = await Promise.all([
        readDays(db, days, zone, dayStartsOf(settings)),
        readReviews(db, first, plus(first, -7), thisWeek),
        db.exposures.orderBy('day').first(),
        db.days.orderBy('day').first(),
        standingNow(db, today),
      ]);
      const since = [piece?.day, sum?.day].filter((day) => day !== undefined).sort()[0] ?? null;
      const ready = trial.is === 'over' && today <= plus(lastDay(trial.trial), READY_DAYS);
      return { days, rows, reviews, since, ready };
    }).subscribe({ next: setView, error: () => setView('failed') });
    return () => query.unsubscribe();
  }, [db, first, thisWeek, today, zone, settings.dayStarts]);
  return view && view !== 'failed' && view.days[0] !== first ? null : view;
}
