/** "My limits" and "The door": the views with what is stored behind them. */

import { useEffect } from 'preact/hooks';
import { HardDay } from '../../components/HardDay.tsx';
import { Doors } from '../../components/limits/Doors.tsx';
import { Limits } from '../../components/limits/Limits.tsx';
import { OwnPlaces } from '../../components/limits/OwnPlaces.tsx';
import { VisitOptions } from '../../components/limits/VisitOptions.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { networks as allNetworks, nameOf } from '../../lib/networks/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { useMyLimits } from '../../lib/pages/use-my-limits.ts';
import type { MyLimits } from '../../lib/store/personal/my-limits.ts';
import { weekStartFor } from '../../lib/time/week.ts';
import type { NamedNetwork } from '../../lib/words/limits.ts';
import type { PartProps } from './Section.tsx';
import '../../components/limits/limits.css';

const namedNetworks = ({ state }: PartProps) =>
  state.on.map((id) => ({ id, name: nameOf(id), profiles: state.settings.profiles.includes(id) }));

export function LimitsPart(props: PartProps) {
  const mine = useMyLimits();
  useEffect(() => void mine?.lookForOffer(), [mine]);
  return mine && <MyLimitsEditor mine={mine} networks={namedNetworks(props)} />;
}

export function DoorPart(props: PartProps) {
  const mine = useMyLimits();
  return mine && <MyDoorsEditor mine={mine} networks={namedNetworks(props)} />;
}

interface Part {
  mine: MyLimits;
  networks: readonly NamedNetwork[];
}

const MyLimitsEditor = ({ mine, networks }: Part) => (
  <Limits
    limits={mine.limits.value}
    networks={networks}
    weekStart={weekStartFor(mine.settings.value.weekStart, navigator.languages)}
    cools={mine.cools.value}
    offer={mine.offer.value}
    message={messageOf(mine, 'limits')}
    onAdd={(band) => mine.add(band)}
    onChange={(limit) => void mine.change(limit)}
    onRemove={(id) => void mine.remove(id)}
    onRest={(id, rest) => void mine.rest(id, rest)}
    onMore={(id, seconds) =>
      void send('more', { limits: [id], seconds }).then(
        () => mine.say('limits.more.said'),
        (error: Error) => mine.say(error.message),
      )
    }
    onCool={(on) => void send('coolOff', on)}
    onDecline={() => void mine.notNow()}
  />
);

const MyDoorsEditor = ({ mine, networks }: Part) => {
  const { places, checkin, dropped, hardUntil } = mine.settings.value;
  return (
    <>
      <Doors
        networks={networks.map(({ id, name }) => ({
          id,
          name,
          door: mine.door(id),
          messages: allNetworks.some((one) => one.id === id && one.messages),
        }))}
        places={places}
        onChange={(network, door) => void mine.setDoor(network, door)}
      />
      <OwnPlaces places={places} onChange={(next) => void mine.setPlaces(next)} />
      <VisitOptions
        checkin={checkin}
        dropped={dropped}
        onCheckin={(seconds) => void mine.setCheckin(seconds)}
        onRestore={(kind) => void mine.takeUp(kind)}
      />
      <div class="group">
        <h2 class="label">{t('limits.hard.title')}</h2>
        <HardDay on={hardUntil > now()} onChange={(on) => void send('hardDay', on)} />
      </div>
      <StatusLine message={messageOf(mine, 'door')} />
    </>
  );
};

function messageOf({ done, undo }: MyLimits, of: 'limits' | 'door'): StatusMessage | null {
  if (done.value?.of !== of) return null;
  const { key, undo: back } = done.value;
  return { text: t(key), ...(back && { onUndo: () => void undo() }) };
}
