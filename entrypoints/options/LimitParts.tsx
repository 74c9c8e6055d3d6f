/** "My limits" and "The door": the views with what is stored behind them. */
import { useEffect } from 'preact/hooks';
import { Doors } from '../../components/limits/Doors.tsx';
import { Limits } from '../../components/limits/Limits.tsx';
import { Places } from '../../components/limits/OwnPlaces.tsx';
import { HardDay, InVisit } from '../../components/limits/VisitOptions.tsx';
import { StatusLine, type StatusMessage } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { networks as known, nameOf } from '../../lib/networks/index.ts';
import { useMyLimits } from '../../lib/pages/use-my-limits.ts';
import type { MyLimits } from '../../lib/store/personal/my-limits.ts';
import { weekStartFor } from '../../lib/time/week.ts';
import type { Named } from '../../lib/words/limits.ts';
import type { PartProps } from './Section.tsx';
import '../../components/limits/limits.css';

const named = ({ state }: PartProps) => state.on.map((id) => ({ id, name: nameOf(id) }));

export function LimitsPart(props: PartProps) {
  const mine = useMyLimits();
  useEffect(() => void mine?.lookForOffer(), [mine]);
  return mine && <Mine mine={mine} networks={named(props)} />;
}

export function DoorPart(props: PartProps) {
  const mine = useMyLimits();
  return mine && <DoorsOf mine={mine} networks={named(props)} />;
}

interface Part {
  mine: MyLimits;
  networks: readonly Named[];
}

const Mine = ({ mine, networks }: Part) => (
  <Limits
    limits={mine.limits.value}
    networks={networks}
    weekStart={weekStartFor(mine.settings.value.weekStart, navigator.languages)}
    cools={mine.cools.value}
    offer={mine.offer.value}
    done={doneOf(mine, 'limits')}
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
    onNotNow={() => void mine.notNow()}
  />
);

const DoorsOf = ({ mine, networks }: Part) => {
  const { places, checkin, dropped, hardUntil } = mine.settings.value;
  return (
    <>
      <Doors
        networks={networks.map(({ id, name }) => ({
          id,
          name,
          door: mine.door(id),
          messages: known.some((one) => one.id === id && one.messages),
        }))}
        places={places}
        onChange={(network, door) => void mine.setDoor(network, door)}
      />
      <Places places={places} onChange={(next) => void mine.setPlaces(next)} />
      <InVisit
        checkin={checkin}
        dropped={dropped}
        onCheckin={(seconds) => void mine.setCheckin(seconds)}
        onTakeUp={(kind) => void mine.takeUp(kind)}
      />
      <HardDay on={hardUntil > now()} onChange={(on) => void send('hardDay', on)} />
      <StatusLine done={doneOf(mine, 'door')} />
    </>
  );
};

function doneOf({ done, undo }: MyLimits, of: 'limits' | 'door'): StatusMessage | null {
  if (done.value?.of !== of) return null;
  const { key, undo: back } = done.value;
  return { text: t(key), ...(back && { onUndo: () => void undo() }) };
}
