/** What answering messages takes from the rest of the background. */
import type { LastWords } from './last-words.ts';
import type { Nudging } from './nudging/nudging.ts';
import type { Recorder } from './recorder.ts';
import type { TriggerKeeper } from './triggers.ts';

export interface RouterDeps {
  recorder: Recorder;
  nudging: Nudging;
  now(): number;
  /** true once all that a decision needs is read */
  ready: Promise<unknown> | undefined;
  /** open pages ask again what to do; @param tabId that one alone */
  askPages(tabId?: number): Promise<void>;
  /** settings were written: everything is made to fit them */
  onSettings(): Promise<void>;
  lastWords: Pick<LastWords, 'giveToken'>;
  /** does what was begun and not ended */
  finishActs(): Promise<void>;
  /** looks whether the database can be used, and begins it anew once it cannot for good */
  mend(): Promise<void>;
  /** what sets the person off */
  triggers: TriggerKeeper;
  /** time was counted, or may have been */
  onTimeCounted(): Promise<void>;
}
