/** Limits as the popup knows them: those that hold on the site in front, and one band for it alone. */
import { changeLimit, limitsInForce } from '../../lib/limits/change.ts';
import { covers } from '../../lib/limits/covers.ts';
import { dayBandOn, weekdayOf, withDayBand } from '../../lib/limits/day-band.ts';
import { type Band, type Limit, limitSchema } from '../../lib/limits/types.ts';
import { CURATED, type Place } from '../../lib/networks/types.ts';
import { changeSettings, getSettings, personDay } from '../../lib/store/settings.ts';
import { dayAround, dayOf } from '../../lib/time/day.ts';
import type { PopupState } from './state.ts';

type Clock = Pick<PopupState, 'settings' | 'now' | 'zone'>;

const forNetwork = (limits: readonly Limit[], network: string): Limit | undefined =>
  limits.find(({ networks, surfaces, day }) => day && surfaces.length === 0 && networks.join() === network);

export interface SiteLimits {
  /** what holds in this place */
  here: Limit[];
  /** the limit of a day for this network and no other, and what it holds today */
  own?: Limit;
  band?: Band;
  /** its days differ */
  differs: boolean;
}

const weekdayNow = ({ settings, now, zone }: Clock): number => weekdayOf(dayOf(personDay(settings, now, zone)));

export function limitsOf(clock: Clock, { network, surface }: Place): SiteLimits {
  const { settings, now } = clock;
  const limits = limitsInForce(settings, now);
  const feed = (CURATED as readonly string[]).includes(surface) ? surface : 'feed';
  const own = forNetwork(limits, network);
  return {
    own,
    band: own && dayBandOn(own, weekdayNow(clock)),
    differs: own !== undefined && own.otherDays.length > 0,
    here: limits.filter((limit) => covers(limit, { network, surface: feed })),
  };
}

/** Where days differ, for those like today. @returns whether the change waits until tomorrow */
export async function setBand({ now, zone }: Clock, network: string, day: Band): Promise<boolean> {
  const saved = await getSettings();
  const [, tomorrow] = dayAround(personDay(saved, now, zone));
  const own = forNetwork(limitsInForce(saved, now), network);
  const id = own?.id ?? crypto.randomUUID();
  const weekday = weekdayNow({ settings: saved, now, zone });
  const to = own ? withDayBand(own, weekday, day) : limitSchema.parse({ id, networks: [network], day });
  const changed = changeLimit(saved, id, to, { cools: saved.coolsUntil > now, now, tomorrow });
  await changeSettings({ limits: [...changed.limits], later: [...changed.later] });
  return changed.waits;
}
