/** What nudging takes from the outside, so that a test needs no browser. */
import type { Database } from '../../store/database.ts';
import type { Settings } from '../../store/settings.ts';
import type { Recorder } from '../recorder.ts';

export interface NudgingDeps {
  db: Database;
  /** epoch ms */
  now(): number;
  /** IANA zone in which the person is */
  zone(): string;
  settings(): Promise<Settings>;
  change(settings: Partial<Settings>): Promise<unknown>;
  recorder: Pick<Recorder, 'intend'>;
  newId(): string;
}
