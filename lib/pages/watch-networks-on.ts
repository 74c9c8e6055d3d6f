/** Which networks are on, as it changes. */
import { browser } from 'wxt/browser';
import { networksOn } from '../browser/networks-on.ts';
import { getSettings, watchSettings } from '../store/settings.ts';

/** @param onChange takes ids, as in the registry or `site:<host>` @returns how to stop */
export function watchNetworksOn(onChange: (ids: string[]) => void): () => void {
  const read = async () => onChange((await networksOn(await getSettings())).map(({ id }) => id));
  const refresh = () => void read();
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  const stopSettings = watchSettings(refresh);
  refresh();
  return () => {
    browser.permissions.onAdded.removeListener(refresh);
    browser.permissions.onRemoved.removeListener(refresh);
    stopSettings();
  };
}
