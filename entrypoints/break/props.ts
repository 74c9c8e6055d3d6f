/** What each view of this page is given. */
import type { Database } from '../../lib/store/database.ts';
import type { Settings } from '../../lib/store/settings.ts';

export interface ViewProps {
  /** what stands behind the slash: the id of a break, of a thought; '' where nothing does */
  at: string;
  settings: Settings;
  set(change: Partial<Settings>): void;
  db: Database;
}
