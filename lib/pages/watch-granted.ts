/** Which networks are on, as it changes. */
import { browser } from 'wxt/browser';
import { networksOn } from '../browser/networks-on.ts';
import { getSettings, watchSettings } from '../store/settings.ts';

/** @param said hears ids, as in the registry or `site:<host>` @returns how to stop */
export function watchOn(said: (ids: string[]) => void): () => void {
  const look = async () => said((await networksOn(await getSettings())).map(({ id }) => id));
  const again = () => void look();
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  const stop = watchSettings(again);
  again();
  return () => {
    browser.permissions.onAdded.removeListener(again);
    browser.permissions.onRemoved.removeListener(again);
    stop();
  };
}
