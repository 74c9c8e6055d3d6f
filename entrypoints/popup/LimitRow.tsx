/** The popup's part of limits: more today and one band for the network in front; the door is offered once. */

import type { LinkRow } from '../../components/LinkRows.tsx';
import { DoorOffer, QuickLimit } from '../../components/limits/QuickLimit.tsx';
import { t } from '../../lib/i18n/index.ts';
import { changeLimit, limitsInForce } from '../../lib/limits/change.ts';
import { covers } from '../../lib/limits/covers.ts';
import { type Band, limitSchema } from '../../lib/limits/types.ts';
import { send } from '../../lib/messages/bus.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { CURATED } from '../../lib/networks/types.ts';
import { doorOf } from '../../lib/nudges/door-settings.ts';
import { changeSettings, getSettings, personDay } from '../../lib/store/settings.ts';
import { dayAround } from '../../lib/time/day.ts';
import type { PopupProps } from './props.ts';
import '../../components/limits/limits.css';

/** A row that opens into the quick limit, where a network is in front. */
export function limitRows({ state, run }: PopupProps, expanded: boolean, onClick: () => void): LinkRow[] {
  const { place, settings, now, zone } = state;
  if (!place) return [];
  const { network } = place;
  const limits = limitsInForce(settings, now);
  const surface = (CURATED as readonly string[]).includes(place.surface) ? place.surface : 'feed';
  const limitsHere = limits.filter((limit) => covers(limit, { network, surface }));
  const own = limits.find(({ networks, surfaces, day }) => day && surfaces.length === 0 && networks.join() === network);

  async function setBand(day: Band): Promise<boolean> {
    const saved = await getSettings();
    const [, tomorrow] = dayAround(personDay(saved, now, zone));
    const id = own?.id ?? crypto.randomUUID();
    const to = own ? { ...own, day } : limitSchema.parse({ id, networks: [network], day });
    const changed = changeLimit(saved, id, to, { cools: saved.coolsUntil > now, now, tomorrow });
    await changeSettings({ limits: [...changed.limits], later: [...changed.later] });
    return changed.waits;
  }

  return [
    {
      label: t('limits.quick.title', [nameOf(network)]),
      expanded,
      onClick,
      content: (
        <QuickLimit
          network={nameOf(network)}
          band={own?.day ?? null}
          limited={limitsHere.length > 0}
          onBand={(band) =>
            run(
              () => setBand(band),
              (waits) => ({ text: t(waits ? 'limits.changedTomorrow' : 'limits.added') }),
            )
          }
          onMore={(seconds) =>
            run(
              () => send('more', { limits: limitsHere.map(({ id }) => id), seconds }),
              () => ({ text: t('limits.more.said') }),
            )
          }
        />
      ),
    },
  ];
}

/** One press either way, and it is not offered for this network again. */
export function PopupDoorOffer({ state, run }: PopupProps) {
  const { place, settings, visit } = state;
  if (!place || !visit) return null;
  const { network } = place;
  if (settings.doors[network] || settings.doorSkipped.includes(network)) return null;
  const answer = async (on: boolean) => {
    const { doors, doorSkipped } = await getSettings();
    const door = { ...doorOf(doors, network), when: 'always' as const };
    await changeSettings(on ? { doors: { ...doors, [network]: door } } : { doorSkipped: [...doorSkipped, network] });
  };
  return (
    <DoorOffer
      network={nameOf(network)}
      onDoor={(on) =>
        run(
          () => answer(on),
          () => ({ text: t(on ? 'limits.quick.doorSaid' : 'limits.quick.doorSkipped') }),
        )
      }
    />
  );
}
