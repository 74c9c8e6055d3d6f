/** What the views of this page are given. */
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { Database } from '../../lib/store/database.ts';
import type { MyLimits } from '../../lib/store/personal/my-limits.ts';
import type { Settings } from '../../lib/store/settings.ts';
import type { PersonDay } from '../../lib/time/day.ts';

export interface ViewProps {
  /** what stands behind the slash: a day, the first day of a week; '' where nothing does */
  at: string;
}

export interface WeekProps {
  db: Database;
  settings: Settings;
  mine: MyLimits;
  on: string[];
  person: PersonDay;
  today: string;
  /** ISO dates of the week on screen */
  days: string[];
  /** first day of the week that runs now */
  thisWeek: string;
  message: StatusMessage | null;
  set(change: Partial<Settings>, text: string): void;
  setMessage(done: StatusMessage | null): void;
  onWeek(day: string): void;
}
