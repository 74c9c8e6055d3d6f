/** "What helps me" with what is stored behind it: the plan is written down beforehand, and read again as it changes. */
import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { now } from '../clock/index.ts';
import { t } from '../i18n/index.ts';
import { send } from '../messages/bus.ts';
import { lastDay, type Tried, type Weeks } from '../review/trial/plan-trial.ts';
import type { Standing } from '../review/trial/standing.ts';
import type { Database } from '../store/database.ts';
import { eraseTrials } from '../store/personal/erase-trials.ts';
import { beginTrial, endTrial, readFindings, standingNow } from '../store/personal/trials.ts';
import { personDay, type Settings } from '../store/settings.ts';
import { dayOf, type PersonDay } from '../time/day.ts';
import { zoneHere } from '../time/zone.ts';
import { dateName } from '../words/date.ts';
import { findingTexts } from '../words/trial.ts';
import { openLedger } from './ledger.ts';
import type { StatusMessage } from './status-message.ts';
import type { TrialStage } from './trial-stage.ts';

/** What a person sees of it, and what their presses do. Null until it is read.
 * @param on ids of networks that are on: those could be softer */
export function useTrial(settings: Settings, on: readonly string[]) {
  const db = useMemo(() => openLedger(), []);
  const [weeks, setWeeks] = useState<Weeks>(8);
  const [chosen, setTried] = useState<Tried>();
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
      () => {
        void send('settingsChanged').catch(() => undefined); // which days are soft is the background's to follow
        setMessage({ text, ...(undo && { onUndo: () => run(undo, t('common.undone')) }) });
      },
      (error: Error) => setMessage({ text: error.message }),
    );

  if (!stage) return null;
  const canTry = { quiet: canBeQuiet(settings), soft: on.length > 0 };
  const tried = chosen ?? (canTry.quiet || !canTry.soft ? 'quiet' : 'little');
  return {
    stage,
    weeks,
    tried,
    canTry,
    message,
    onWeeks: setWeeks,
    onTried: setTried,
    onStart(): void {
      const seed = crypto.getRandomValues(new Uint32Array(1))[0] as number;
      const begun = { id: crypto.randomUUID(), at: now(), today, seed, tried };
      run(() => beginTrial(db, weeks, begun), t('helps.begun'));
    },
    onEnd(): void {
      if (!standing || !('trial' in standing)) return;
      const { id } = standing.trial;
      run(
        () => endTrial(db, id, now()),
        t('helps.ended'),
        () => endTrial(db, id, undefined),
      );
    },
    onErase(): void {
      let back: (() => Promise<unknown>) | undefined;
      run(
        async () => {
          back = await eraseTrials(db);
        },
        t('helps.erased'),
        async () => back?.(),
      );
    },
  };
}

/** Something has to be there that can be quiet: a door, or a range with its quiet note. */
const canBeQuiet = ({ doors, limits, dropped }: Settings): boolean =>
  Object.values(doors).some(({ when }) => when !== 'never') ||
  (!dropped.includes('band') && limits.some(({ day, week, visit, visits }) => day || week || visit || visits));

async function readStage(db: Database, standing: Standing, person: PersonDay): Promise<TrialStage> {
  if (standing.is === 'none') return standing;
  const { trial } = standing;
  const [first, last] = [dateName(trial.first), dateName(lastDay(trial))];
  switch (standing.is) {
    case 'ahead':
      return { is: 'ahead', first, last, soft: trial.soft };
    case 'on':
      return { is: 'on', last, arm: standing.arm, soft: trial.soft };
    case 'ended':
      return { is: 'ended', on: dateName(dayOf(person, trial.endedAt)) };
    case 'over':
      return {
        is: 'over',
        first,
        last,
        ...findingTexts(await readFindings(db, trial, person), trial.soft ? 'soft' : 'quiet'),
      };
  }
}
