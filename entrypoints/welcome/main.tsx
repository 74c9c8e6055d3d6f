import { useEffect, useState } from 'preact/hooks';
import { ask, drop } from '../../lib/browser/grants.ts';
import { now } from '../../lib/clock/index.ts';
import { beginAct } from '../../lib/pages/begin-act.ts';
import { start } from '../../lib/pages/start.ts';
import { watchNetworksOn } from '../../lib/pages/watch-networks-on.ts';
import { firstLookDay } from '../../lib/review/week/first-look.ts';
import { changeSettings, getSettings, personDay } from '../../lib/store/settings.ts';
import { dayOf } from '../../lib/time/day.ts';
import { weekStartFor } from '../../lib/time/week.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { beginWith } from './begin.ts';
import { Welcome } from './Welcome.tsx';
import '../../assets/frames.css';
import './welcome.css';

function App() {
  const [on, setOn] = useState<string[] | null>(null);
  const [lookDay, setLookDay] = useState<string | null>(null);
  useEffect(() => watchNetworksOn(setOn), []);
  useEffect(
    () =>
      void getSettings().then((settings) => {
        const today = dayOf(personDay(settings, now(), zoneHere()));
        setLookDay(firstLookDay(today, weekStartFor(settings.weekStart, navigator.languages)));
      }),
    [],
  );
  return (
    on &&
    lookDay && (
      <Welcome
        {...{ on, lookDay, ask }}
        drop={(id) => drop(id, beginAct)}
        begin={async (way, ids) => changeSettings(beginWith(way, ids, await getSettings(), crypto.randomUUID()))}
      />
    )
  );
}

await start(() => <App />);
