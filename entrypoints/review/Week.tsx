/** One week, looked back at: first in words. `#week/2026-11-16` is the week in which that day lies. */
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { t } from '../../lib/i18n/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { preload, usePreloaded } from '../../lib/pages/preload.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { useMyLimits } from '../../lib/pages/use-my-limits.ts';
import { watchNetworksOn } from '../../lib/pages/watch-networks-on.ts';
import { isDay } from '../../lib/rules/is-day.ts';
import { changeSettings, type Settings } from '../../lib/store/settings.ts';
import { weekOf } from '../../lib/time/week.ts';
import { OneWeek } from './OneWeek.tsx';
import { locateWeek, preloadedSettings } from './preload.ts';
import type { ViewProps } from './props.ts';
import '../../components/review/review.css';

const onNow = preload(watchNetworksOn);

export function View({ at }: ViewProps) {
  const settings = usePreloaded(preloadedSettings);
  const mine = useMyLimits();
  const on = usePreloaded(onNow);
  return (
    <main class="review">
      <Heading kind="title" text={t('review.title')} />
      {settings && mine && on && <WeekPage at={at} settings={settings} mine={mine} on={on} />}
    </main>
  );
}

interface LiveProps extends ViewProps {
  settings: Settings;
  mine: NonNullable<ReturnType<typeof useMyLimits>>;
  on: string[];
}

function WeekPage({ at, settings, mine, on }: LiveProps) {
  const db = useMemo(() => openLedger(), []);
  const [shownOnce, setShownOnce] = useState(isDay(at));
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const { person, first, today, thisWeek, day: dayAsked } = locateWeek(settings, at);
  const [day, setDay] = useState(dayAsked);

  const showWeek = (to: string) => {
    history.replaceState(null, '', `#week/${to}`);
    setMessage(null);
    setDay(to);
  };
  const set = (change: Partial<Settings>, text: string) => {
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key]]));
    const undo = () => void changeSettings(before).then(() => setMessage({ text: t('common.undone') }));
    void changeSettings(change).then(
      () => setMessage({ text, onUndo: undo }),
      (error: Error) => setMessage({ text: error.message }),
    );
  };

  if (!settings.weekNotes && !shownOnce)
    return (
      <section>
        <p class="lead">{t('review.notes.off')}</p>
        <p>{t('review.notes.offLine')}</p>
        <div class="buttons">
          <Button onClick={() => set({ weekNotes: true }, t('review.settings.changed'))}>
            {t('review.notes.again')}
          </Button>
          <Button onClick={() => setShownOnce(true)}>{t('review.notes.once')}</Button>
        </div>
        <StatusLine message={message} />
      </section>
    );
  return (
    <OneWeek
      {...{ db, settings, mine, on, person, today, thisWeek, message, set, setMessage }}
      days={weekOf(day, first)}
      onWeek={showWeek}
    />
  );
}
