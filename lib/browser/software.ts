/** On what software a site runs that a person added whole: its page says so by a fact of the software's own, the `sign` of a
 *  network whose servers a person names. It is asked where they look at what a page is taken for, and nowhere else. */
import { browser } from 'wxt/browser';
import { namedNetworks } from '../networks/index.ts';
import type { NamedNetwork } from '../networks/named-hosts.ts';

/** @returns the network whose server it is; null where the page does not say, or cannot be asked */
export async function softwareIn(tabId: number): Promise<NamedNetwork['id'] | null> {
  const signs = namedNetworks.map(({ id, sign }): [NamedNetwork['id'], string] => [id, sign]);
  const func = (all: typeof signs) => all.find(([, sign]) => document.querySelector(sign))?.[0] ?? null;
  const answers = await browser.scripting.executeScript({ target: { tabId }, func, args: [signs] }).catch(() => []);
  return answers[0]?.result ?? null;
}
