/** What the options read, as it changes. */

import { watchOn } from '../../lib/pages/watch-networks-on.ts';
import { getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';

export interface OptionsState {
  settings: Settings;
  /** ids of networks that are on */
  on: string[];
}

/** @returns how to stop */
export function watch(said: (state: OptionsState) => void): () => void {
  let on: string[] | undefined;
  const look = async () => on && said({ on, settings: await getSettings() });
  const stopSettings = watchSettings(() => void look());
  const stopOn = watchOn((ids) => {
    on = ids;
    void look();
  });
  return () => {
    stopSettings();
    stopOn();
  };
}
