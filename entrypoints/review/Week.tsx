/** One week, looked back at: first in words. `#week/2026-11-16` is the week in which that day lies. */
import { useMemo, useState } from 'preact/hooks';
import { Press } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { type Done, Said } from '../../components/StatusLine.tsx';
import { t } from '../../lib/i18n/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { useMyLimits } from '../../lib/pages/my-limits.ts';
import { early, useEarly } from '../../lib/pages/preload.ts';
import { watchOn } from '../../lib/pages/watch-granted.ts';
import { isDay } from '../../lib/rules/is-day.ts';
import { changeSettings, type Settings } from '../../lib/store/settings.ts';
import { weekOf } from '../../lib/time/week.ts';
import { OneWeek } from './OneWeek.tsx';
import { settingsNow, weekAt } from './preload.ts';
import type { ViewProps } from './props.ts';
import '../../components/review/review.css';

const onNow = early(watchOn);

export function View({ at }: ViewProps) {
  const settings = useEarly(settingsNow);
  const mine = useMyLimits();
  const on = useEarly(onNow);
  return (
    <main class="review">
      <Heading kind="title" text={t('review.title')} />
      {settings && mine && on && <Live at={at} settings={settings} mine={mine} on={on} />}
    </main>
  );
}

interface LiveProps extends ViewProps {
  settings: Settings;
  mine: NonNullable<ReturnType<typeof useMyLimits>>;
  on: string[];
}

function Live({ at, settings, mine, on }: LiveProps) {
  const db = useMemo(() => openLedger(), []);
  const [asked, setAsked] = useState(isDay(at));
  const [done, setDone] = useState<Done | null>(null);
  const { zone, first, today, thisWeek, day: asks } = weekAt(settings, at);
  const [day, setDay] = useState(asks);

  const go = (to: string) => {
    history.replaceState(null, '', `#week/${to}`);
    setDone(null);
    setDay(to);
  };
  const set = (change: Partial<Settings>, text: string) => {
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key]]));
    const undo = () => void changeSettings(before).then(() => setDone({ text: t('common.undone') }));
    void changeSettings(change).then(
      () => setDone({ text, onUndo: undo }),
      (error: Error) => setDone({ text: error.message }),
    );
  };

  if (!settings.weekNotes && !asked)
    return (
      <section>
        <p class="lead">{t('review.notes.off')}</p>
        <p>{t('review.notes.offLine')}</p>
        <div class="acts">
          <Press onPress={() => set({ weekNotes: true }, t('review.settings.changed'))}>
            {t('review.notes.again')}
          </Press>
          <Press onPress={() => setAsked(true)}>{t('review.notes.once')}</Press>
        </div>
        <Said done={done} />
      </section>
    );
  return (
    <OneWeek
      {...{ db, settings, mine, on, zone, today, thisWeek, done, set, setDone }}
      days={weekOf(day, first)}
      onWeek={go}
    />
  );
}
