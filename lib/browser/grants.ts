/** Asking the browser for hosts, and giving them back. Granted origins are the truth of which networks are on; what is kept
 *  beside them is which hosts the person named, and which networks they let go. */
import { browser } from 'wxt/browser';
import { originOf, originsOf } from '../networks/index.ts';
import type { ExtraHosts } from '../networks/types.ts';
import { changeSettings, getSettings } from '../store/settings.ts';

/** What a person picked: ids of networks (never `mastodon`, whose hosts are named), and hosts that they named. */
export interface Picked extends ExtraHosts {
  networks: string[];
}

/** Asks for exactly these, in one prompt. Call it in the handler of a press, before any await: browsers insist on that.
 * @returns false where the person, or their browser, said no; then nothing is changed */
export function ask(picked: Picked): Promise<boolean> {
  const hosts = [...picked.mastodon, ...picked.sites].map(originOf);
  const origins = [...picked.networks.flatMap((id) => originsOf(id)), ...hosts];
  if (origins.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins }).then(async (granted) => {
    if (granted) await name(picked);
    return granted;
  });
}

async function name({ networks, mastodon, sites }: Picked): Promise<void> {
  const now = await getSettings();
  const back = new Set([...networks, ...(mastodon.length ? ['mastodon'] : []), ...sites.map((host) => `site:${host}`)]);
  await changeSettings({
    mastodon: [...new Set([...now.mastodon, ...mastodon])],
    sites: [...new Set([...now.sites, ...sites])],
    letGo: now.letGo.filter((id) => !back.has(id)),
  });
}

/** Drops one of Mastodon's servers, and the permission for it alone. */
export async function dropHost(host: string): Promise<void> {
  const { mastodon } = await getSettings();
  await browser.permissions.remove({ origins: [originOf(host)] });
  await changeSettings({ mastodon: mastodon.filter((one) => one !== host) });
}

/** Drops a network, and its permission with it. A site that the person added is forgotten too; so are Mastodon's servers.
 * @returns what to hand to `ask` to have it back */
export async function drop(id: string): Promise<Picked> {
  const { mastodon, sites, letGo } = await getSettings();
  const host = id.replace(/^site:/, '');
  const back: Picked = { networks: [], mastodon: [], sites: [] };
  if (id === 'mastodon') back.mastodon = mastodon;
  else if (id.startsWith('site:')) back.sites = [host];
  else back.networks = [id];
  const origins = originsOf(id, { mastodon, sites });
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await changeSettings({
    letGo: [...new Set([...letGo, id])],
    ...(id === 'mastodon' && { mastodon: [] }),
    ...(id.startsWith('site:') && { sites: sites.filter((one) => one !== host) }),
  });
  return back;
}
