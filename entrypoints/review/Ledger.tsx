/** The ledger's page with what is stored behind it: it follows the day on screen as it changes. */
import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Ledger } from '../../components/ledger/Ledger.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { usePreloaded } from '../../lib/pages/preload.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { Correction } from '../../lib/rules/correction.ts';
import { isDay } from '../../lib/rules/is-day.ts';
import type { Database } from '../../lib/store/database.ts';
import { type LedgerDay, readDay } from '../../lib/store/ledger/read-day.ts';
import { changeSettings, personDay, type Settings } from '../../lib/store/settings.ts';
import { dayOf, dayRange } from '../../lib/time/day.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { fullDateName, surfaceLabel, timeRangeText } from '../../lib/words/ledger.ts';
import { preloadedSettings } from './preload.ts';
import type { ViewProps } from './props.ts';

export function View({ at }: ViewProps) {
  const settings = usePreloaded(preloadedSettings);
  return <main class="ledger">{settings && <LedgerPage at={at} settings={settings} />}</main>;
}

function LedgerPage({ at, settings }: ViewProps & { settings: Settings }) {
  const db = useMemo(() => openLedger(), []);
  const zone = zoneHere();
  const person = personDay(settings, now(), zone);
  const today = dayOf(person);
  const [day, setDay] = useState(isDay(at) && at <= today ? at : today);
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const [start, end] = dayRange(person, day);
  const view = useDay(db, day, start, end);

  const showDay = (to: string) => {
    // the address says which day this is, and no new screen begins
    history.replaceState(null, '', `#ledger/${to}`);
    setMessage(null);
    setDay(to);
  };
  const undo = (cut: string) => () =>
    send('correct', { kind: 'undo', cut }).then(
      () => setMessage({ text: t('common.undone') }),
      (error: Error) => setMessage({ text: error.message }),
    );
  const correct = (correction: Correction, text: string) =>
    void send('correct', correction).then(
      ({ cut }) => setMessage({ text, ...(cut && { onUndo: () => void undo(cut)() }) }),
      (error: Error) => setMessage({ text: error.message }),
    );
  const rangeMessage = (key: string, range: { start: number; end: number }, of = zone) =>
    t(key, { range: timeRangeText(range, of, settings.exact) });

  const last = view && view !== 'failed' && view.undo;
  return (
    <Ledger
      day={day}
      today={today}
      zone={zone}
      exact={settings.exact}
      view={view}
      message={message ?? (last ? { text: t('ledger.last'), onUndo: () => void undo(last)() } : null)}
      onDay={showDay}
      onExact={(exact) => void changeSettings({ exact })}
      onShorten={({ id, piece }, from, to) =>
        correct({ kind: 'shorten', id, piece, start: from, end: to }, t('ledger.shortened'))
      }
      onMove={({ id, piece, network }, surface) =>
        correct({ kind: 'move', id, piece, surface }, t('ledger.moved', { place: surfaceLabel(network, surface) }))
      }
      onErase={(one) =>
        correct(
          { kind: 'erase', start: one.start, end: one.end, network: one.network },
          rangeMessage('ledger.erased', one, one.zone),
        )
      }
      onErasePart={(range, network) =>
        correct({ kind: 'erase', ...range, ...(network && { network }) }, rangeMessage('ledger.erased', range))
      }
      onEraseDay={() => correct({ kind: 'erase', start, end, day }, t('ledger.erasedDay', { day: fullDateName(day) }))}
    />
  );
}

function useDay(db: Database, day: string, start: number, end: number): LedgerDay | 'failed' | null {
  const [view, setView] = useState<LedgerDay | 'failed' | null>(null);
  useEffect(() => {
    const query = liveQuery(() => readDay(db, day, { start, end }, now())).subscribe({
      next: setView,
      error: () => setView('failed'),
    });
    return () => query.unsubscribe();
  }, [db, day, start, end]);
  return view && view !== 'failed' && view.day !== day ? null : view;
}
