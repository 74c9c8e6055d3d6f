/** What the options read, as it changes. */

import { watchNetworksOn } from '../../lib/pages/watch-networks-on.ts';
import { getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { type LostWithCopy, watchStatus, withCopy } from '../../lib/store/status.ts';

export interface OptionsState {
  settings: Settings;
  /** ids of networks that are on */
  on: string[];
  /** what the browser lost and a copy still holds */
  lost?: LostWithCopy | undefined;
}

/** @returns how to stop */
export function watchOptionsState(onState: (state: OptionsState) => void): () => void {
  let on: string[] | undefined;
  let lost: LostWithCopy | undefined;
  const report = async () => on && onState({ on, lost, settings: await getSettings() });
  const stopSettings = watchSettings(() => void report());
  const stopOn = watchNetworksOn((ids) => {
    on = ids;
    void report();
  });
  const stopStatus = watchStatus((status) => {
    lost = withCopy(status.lost);
    void report();
  });
  return () => {
    stopStatus();
    stopSettings();
    stopOn();
  };
}
