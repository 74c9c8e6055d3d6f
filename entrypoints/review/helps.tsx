/** "What helps me" with what is stored behind it: the plan is written down beforehand, and read again as it changes. */
import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Helps, type HelpsShown } from '../../components/helps/Helps.tsx';
import type { Done } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { useEarly } from '../../lib/pages/preload.ts';
import { lastDay, type Weeks } from '../../lib/review/trial/plan-trial.ts';
import type { Standing } from '../../lib/review/trial/standing.ts';
import type { Database } from '../../lib/store/database.ts';
import { eraseTrials } from '../../lib/store/personal/erase-trials.ts';
import { beginTrial, endTrial, foundIn, standingNow } from '../../lib/store/personal/trials.ts';
import { personDay, type Settings } from '../../lib/store/settings.ts';
import { dayOf, type PersonDay } from '../../lib/time/day.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { dateName } from '../../lib/words/date.ts';
import { foundText } from '../../lib/words/trial.ts';
import { settingsNow } from './preload.ts';
import type { ViewProps } from './props.ts';

export function View(_: ViewProps) {
  const settings = useEarly(settingsNow);
  return settings ? <Live settings={settings} /> : <main class="helps" />;
}

function Live({ settings }: { settings: Settings }) {
  const db = useMemo(() => openLedger(), []);
  const [weeks, setWeeks] = useState<Weeks>(4);
  const [done, setDone] = useState<Done | null>(null);
  const zone = zoneHere();
  const today = dayOf(personDay(settings, now(), zone));
  const [is, setIs] = useState<Standing | null>(null);
  const [shown, setShown] = useState<HelpsShown | null>(null);

  useEffect(() => {
    const query = liveQuery(async () => {
      const standing = await standingNow(db, today);
      return { standing, shown: await shownOf(db, standing, personDay(settings, now(), zone)) };
    }).subscribe({
      next: (read) => {
        setIs(read.standing);
        setShown(read.shown);
      },
      error: () => setShown({ is: 'failed' }),
    });
    return () => query.unsubscribe();
  }, [db, today, zone, settings.dayStarts]);

  const act = (run: () => Promise<unknown>, text: string, undo?: () => Promise<unknown>) =>
    void run().then(
      () => setDone({ text, ...(undo && { onUndo: () => act(undo, t('common.undone')) }) }),
      (error: Error) => setDone({ text: error.message }),
    );

  if (!shown) return <main class="helps" />;
  return (
    <Helps
      shown={shown}
      weeks={weeks}
      rests={somethingRests(settings)}
      done={done}
      onWeeks={setWeeks}
      onStart={() => {
        const seed = crypto.getRandomValues(new Uint32Array(1))[0] as number;
        const begun = { id: crypto.randomUUID(), at: now(), today, seed };
        act(() => beginTrial(db, weeks, begun), t('helps.begun'));
      }}
      onNo={() => location.assign('#week')}
      onEnd={() => {
        if (!is || !('trial' in is)) return;
        const { id } = is.trial;
        act(
          () => endTrial(db, id, now()),
          t('helps.ended'),
          () => endTrial(db, id, undefined),
        );
      }}
      onErase={() => {
        let back: (() => Promise<unknown>) | undefined;
        act(
          async () => {
            back = await eraseTrials(db);
          },
          t('helps.erased'),
          async () => back?.(),
        );
      }}
    />
  );
}

/** Something has to be there that can be quiet: a door, or a range with its quiet note. */
const somethingRests = ({ doors, limits, dropped }: Settings): boolean =>
  Object.values(doors).some(({ when }) => when !== 'never') ||
  (!dropped.includes('band') && limits.some(({ day, week, visit, visits }) => day || week || visit || visits));

async function shownOf(db: Database, standing: Standing, person: PersonDay): Promise<HelpsShown> {
  if (standing.is === 'none') return standing;
  const { trial } = standing;
  const [first, last] = [dateName(trial.first), dateName(lastDay(trial))];
  switch (standing.is) {
    case 'ahead':
      return { is: 'ahead', first, last };
    case 'on':
      return { is: 'on', last, arm: standing.arm };
    case 'ended':
      return { is: 'ended', on: dateName(dayOf(person, trial.endedAt)) };
    case 'over':
      return { is: 'over', first, last, ...foundText(await foundIn(db, trial, person)) };
  }
}
