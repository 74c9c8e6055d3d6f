/** Limits as the popup knows them: those that hold on the site in front, and one band for it alone. */
import { changeLimit, limitsInForce } from '../../lib/limits/change.ts';
import { covers } from '../../lib/limits/covers.ts';
import { type Band, type Limit, limitSchema } from '../../lib/limits/types.ts';
import { CURATED, type Place } from '../../lib/networks/types.ts';
import { changeSettings, getSettings, personDay } from '../../lib/store/settings.ts';
import { dayAround } from '../../lib/time/day.ts';
import type { PopupState } from './state.ts';

type Clock = Pick<PopupState, 'settings' | 'now' | 'zone'>;

const forNetwork = (limits: readonly Limit[], network: string): Limit | undefined =>
  limits.find(({ networks, surfaces, day }) => day && surfaces.length === 0 && networks.join() === network);

/** @returns `here`: what holds in this place; `own`: the band of a day for this network and no other */
export function limitsOf({ settings, now }: Clock, { network, surface }: Place): { own?: Limit; here: Limit[] } {
  const limits = limitsInForce(settings, now);
  const feed = (CURATED as readonly string[]).includes(surface) ? surface : 'feed';
  return {
    own: forNetwork(limits, network),
    here: limits.filter((limit) => covers(limit, { network, surface: feed })),
  };
}

/** @returns whether the change waits until tomorrow */
export async function setBand({ now, zone }: Clock, network: string, day: Band): Promise<boolean> {
  const saved = await getSettings();
  const [, tomorrow] = dayAround(personDay(saved, now, zone));
  const own = forNetwork(limitsInForce(saved, now), network);
  const id = own?.id ?? crypto.randomUUID();
  const to = own ? { ...own, day } : limitSchema.parse({ id, networks: [network], day });
  const changed = changeLimit(saved, id, to, { cools: saved.coolsUntil > now, now, tomorrow });
  await changeSettings({ limits: [...changed.limits], later: [...changed.later] });
  return changed.waits;
}
