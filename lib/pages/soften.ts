/** What presses in our own pages do to how soft a network is. */
import { now } from '../clock/index.ts';
import type { HiddenPart } from '../corrections/types.ts';
import { AS_IT_IS, isAsItIs, type SoftChoice, type Softer } from '../soften/types.ts';
import { changeSettings, getSettings } from '../store/settings.ts';

type WayBack = () => Promise<unknown>;
const MINUTE_MS = 60_000;

/** A network that is as it came is not named. */
export const withChoice = (soft: Softer, network: string, choice: SoftChoice): Softer =>
  isAsItIs(choice) ? without(soft, network) : { ...soft, [network]: choice };

/** Takes effect at once, in the middle of a minute as usual too. @returns how to take it back */
export async function soften(network: string, choice: SoftChoice): Promise<WayBack> {
  const { soft, usualUntil } = await getSettings();
  await changeSettings({ soft: withChoice(soft, network, choice), usualUntil: without(usualUntil, network) });
  return async () =>
    changeSettings({ soft: withChoice((await getSettings()).soft, network, soft[network] ?? AS_IT_IS) });
}

/** The site whole, then softer again by itself. @param until epoch ms @returns how to take it back */
export async function showAsUsual(network: string, until = now() + MINUTE_MS): Promise<WayBack> {
  await changeSettings({ usualUntil: { ...(await getSettings()).usualUntil, [network]: until } });
  return async () => changeSettings({ usualUntil: without((await getSettings()).usualUntil, network) });
}

/** Shows what was hidden on one site. @returns how to take it back */
export async function showHidden(network: string): Promise<WayBack> {
  const isHere = (one: HiddenPart) => one.network === network;
  const { hidden } = await getSettings();
  await changeSettings({ hidden: hidden.filter((one) => !isHere(one)) });
  return async () => {
    const others = (await getSettings()).hidden.filter((one) => !isHere(one));
    await changeSettings({ hidden: [...others, ...hidden.filter(isHere)] });
  };
}

export const without = <Value>(record: Record<string, Value>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
