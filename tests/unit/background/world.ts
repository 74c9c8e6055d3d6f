/** A recorder on a database in memory, with a clock and settings that a test holds. */
import 'fake-indexeddb/auto';
import { createRecorder, type Recorder } from '../../../lib/background/recorder.ts';
import type { Database } from '../../../lib/store/database.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { type Settings, settingsSchema } from '../../../lib/store/settings.ts';
import { keepSettingsIn } from '../../../lib/store/settings-place.ts';

let made = 0;

export interface TestWorld {
  db: Database;
  recorder: Recorder;
  clock: { now: number };
  settings: Settings;
  /** every write fails, as on a full disk */
  full: boolean;
  /** the worker dies and comes back */
  restart(): Recorder;
}

export function world(now = Date.UTC(2026, 5, 10, 12), change: Partial<Settings> = {}): TestWorld {
  made += 1;
  const db = openDatabase(`enough-test-${made}`, () => it.full);
  keepSettingsIn(db, () => undefined);
  const clock = { now };
  const settings = settingsSchema.parse({ weekStart: 1, ...change });
  const start = () =>
    createRecorder({
      db,
      now: () => clock.now,
      settings: async () => settings,
      change: async (part) => Object.assign(settings, part),
      zone: () => 'Asia/Kathmandu',
    });
  const it: TestWorld = {
    db,
    clock,
    settings,
    full: false,
    recorder: start(),
    restart() {
      it.recorder = start();
      return it.recorder;
    },
  };
  return it;
}

export const claimOf = (start: number, seconds: number, more: object = {}) => ({
  id: 'c1',
  network: 'instagram',
  surface: 'feed',
  why: 'active',
  zone: 'Europe/Berlin',
  start,
  end: start + seconds * 1000,
  items: [],
  ...more,
});

/** A tidy a day for the week that comes, so that now has surely come; the clock is then where it was. */
export async function tidyForAWeek({ recorder, clock }: TestWorld, zone = 'UTC'): Promise<void> {
  const { now } = clock;
  for (let day = 0; day < 7; day += 1) {
    clock.now = now + day * 86_400_000;
    await recorder.tidy(zone);
  }
  clock.now = now;
}
