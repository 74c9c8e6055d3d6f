/** Asking the browser for hosts, and giving them back. Granted origins are the truth of which networks are on; what is kept
 *  beside them is which hosts the person named, and which networks they let go. */
import { browser } from 'wxt/browser';
import { namedNetworks, originOf, originsOf } from '../networks/index.ts';
import { HOST_LISTS, type Picked, pickedHosts, pickedIds, pickOf } from '../networks/picked.ts';
import { changeSettings, getSettings, type Settings } from '../store/settings.ts';

/** Asks for exactly these, in one prompt. Call it in the handler of a press, before any await: browsers insist on that.
 * @returns false where the person, or their browser, said no; then nothing is changed */
export function ask(picked: Picked): Promise<boolean> {
  const origins = [...picked.networks.flatMap((id) => originsOf(id)), ...pickedHosts(picked).map(originOf)];
  if (origins.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins }).then(async (granted) => {
    if (granted) await keepHosts(picked);
    return granted;
  });
}

async function keepHosts(picked: Picked): Promise<void> {
  const chosen = await getSettings();
  const back = new Set(pickedIds(picked));
  await changeSettings({
    ...Object.fromEntries(HOST_LISTS.map((list) => [list, [...new Set([...chosen[list], ...picked[list]])]])),
    letGo: chosen.letGo.filter((id) => !back.has(id)),
  });
}

/** Takes an act whose parts lie in several places, and sees it through. */
type Begin = (act: { id: string; settings: Partial<Settings>; origins: string[] }) => Promise<void>;

/** Drops one server of a network whose hosts are named, and the permission for it alone. */
export async function dropHost(host: string, begin: Begin): Promise<void> {
  const chosen = await getSettings();
  const left = namedNetworks.map(({ id }) => [id, chosen[id].filter((one) => one !== host)]);
  await begin({ id: `drop ${host}`, settings: Object.fromEntries(left), origins: [originOf(host)] });
}

/** Drops a network, and its permission with it. What the person named of it, a site or servers, is forgotten too.
 * @returns what to hand to `ask` to have it back */
export async function drop(id: string, begin: Begin): Promise<Picked> {
  const chosen = await getSettings();
  const back = pickOf(id, chosen);
  const left = HOST_LISTS.map((list) => [list, chosen[list].filter((host) => !back[list].includes(host))]);
  const settings = { letGo: [...new Set([...chosen.letGo, id])], ...Object.fromEntries(left) };
  await begin({ id: `drop ${id}`, settings, origins: originsOf(id, chosen) });
  return back;
}
