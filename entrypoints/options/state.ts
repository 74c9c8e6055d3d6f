/** What the options read, as it changes. */

import { watchNetworksOn } from '../../lib/pages/watch-networks-on.ts';
import type { SoftMismatch } from '../../lib/soften/standing.ts';
import { getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { type LostWithCopy, watchStatus, withCopy } from '../../lib/store/status.ts';

export interface OptionsState {
  settings: Settings;
  /** ids of networks that are on */
  on: string[];
  /** where softenings stopped fitting a network's pages */
  softMismatches?: readonly SoftMismatch[];
  /** what the browser lost and a copy still holds */
  lost?: LostWithCopy | undefined;
}

/** @returns how to stop */
export function watchOptionsState(onState: (state: OptionsState) => void): () => void {
  let on: string[] | undefined;
  let lost: LostWithCopy | undefined;
  let softMismatches: OptionsState['softMismatches'];
  const report = async () => on && onState({ on, lost, softMismatches, settings: await getSettings() });
  const stopSettings = watchSettings(() => void report());
  const stopOn = watchNetworksOn((ids) => {
    on = ids;
    void report();
  });
  const stopStatus = watchStatus((status) => {
    lost = withCopy(status.lost);
    softMismatches = status.softMismatches;
    void report();
  });
  return () => {
    stopStatus();
    stopSettings();
    stopOn();
  };
}
