/** What the options read, as it changes. */

import { watchNetworksOn } from '../../lib/pages/watch-networks-on.ts';
import { getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';

export interface OptionsState {
  settings: Settings;
  /** ids of networks that are on */
  on: string[];
}

/** @returns how to stop */
export function watchOptionsState(onState: (state: OptionsState) => void): () => void {
  let on: string[] | undefined;
  const report = async () => on && onState({ on, settings: await getSettings() });
  const stopSettings = watchSettings(() => void report());
  const stopOn = watchNetworksOn((ids) => {
    on = ids;
    void report();
  });
  return () => {
    stopSettings();
    stopOn();
  };
}
