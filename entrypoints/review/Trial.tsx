/** "What helps me" with what is stored behind it: the plan is written down beforehand, and read again as it changes. */
import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Trial, type TrialStage } from '../../components/trial/Trial.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { usePreloaded } from '../../lib/pages/preload.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { lastDay, type Weeks } from '../../lib/review/trial/plan-trial.ts';
import type { Standing } from '../../lib/review/trial/standing.ts';
import type { Database } from '../../lib/store/database.ts';
import { eraseTrials } from '../../lib/store/personal/erase-trials.ts';
import { beginTrial, endTrial, readFindings, standingNow } from '../../lib/store/personal/trials.ts';
import { personDay, type Settings } from '../../lib/store/settings.ts';
import { dayOf, type PersonDay } from '../../lib/time/day.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { dateName } from '../../lib/words/date.ts';
import { findingTexts } from '../../lib/words/trial.ts';
import { preloadedSettings } from './preload.ts';
import type { ViewProps } from './props.ts';

export function View(_: ViewProps) {
  const settings = usePreloaded(preloadedSettings);
  return settings ? <TrialPage settings={settings} /> : <main class="trial" />;
}

function TrialPage({ settings }: { settings: Settings }) {
  const db = useMemo(() => openLedger(), []);
  const [weeks, setWeeks] = useState<Weeks>(4);
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const zone = zoneHere();
  const today = dayOf(personDay(settings, now(), zone));
  const [standing, setStanding] = useState<Standing | null>(null);
  const [stage, setStage] = useState<TrialStage | null>(null);

  useEffect(() => {
    const query = liveQuery(async () => {
      const standing = await standingNow(db, today);
      return { standing, stage: await readStage(db, standing, personDay(settings, now(), zone)) };
    }).subscribe({
      next: (read) => {
        setStanding(read.standing);
        setStage(read.stage);
      },
      error: () => setStage({ is: 'failed' }),
    });
    return () => query.unsubscribe();
  }, [db, today, zone, settings.dayStarts]);

  const run = (action: () => Promise<unknown>, text: string, undo?: () => Promise<unknown>) =>
    void action().then(
      () => setMessage({ text, ...(undo && { onUndo: () => run(undo, t('common.undone')) }) }),
      (error: Error) => setMessage({ text: error.message }),
    );

  if (!stage) return <main class="trial" />;
  return (
    <Trial
      stage={stage}
      weeks={weeks}
      canStart={canStartTrial(settings)}
      message={message}
      onWeeks={setWeeks}
      onStart={() => {
        const seed = crypto.getRandomValues(new Uint32Array(1))[0] as number;
        const begun = { id: crypto.randomUUID(), at: now(), today, seed };
        run(() => beginTrial(db, weeks, begun), t('helps.begun'));
      }}
      onDecline={() => location.assign('#week')}
      onEnd={() => {
        if (!standing || !('trial' in standing)) return;
        const { id } = standing.trial;
        run(
          () => endTrial(db, id, now()),
          t('helps.ended'),
          () => endTrial(db, id, undefined),
        );
      }}
      onErase={() => {
        let back: (() => Promise<unknown>) | undefined;
        run(
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
const canStartTrial = ({ doors, limits, dropped }: Settings): boolean =>
  Object.values(doors).some(({ when }) => when !== 'never') ||
  (!dropped.includes('band') && limits.some(({ day, week, visit, visits }) => day || week || visit || visits));

async function readStage(db: Database, standing: Standing, person: PersonDay): Promise<TrialStage> {
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
      return { is: 'over', first, last, ...findingTexts(await readFindings(db, trial, person)) };
  }
}
