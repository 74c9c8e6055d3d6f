/** The ledger's page with what is stored behind it: it follows the day on screen as it changes. */
import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Ledger } from '../../components/ledger/Ledger.tsx';
import type { Done } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { useEarly } from '../../lib/pages/preload.ts';
import type { Correction } from '../../lib/rules/correction.ts';
import { isDay } from '../../lib/rules/is-day.ts';
import type { Database } from '../../lib/store/database.ts';
import { type LedgerDay, readDay } from '../../lib/store/ledger/read-day.ts';
import { changeSettings, dayStartsOf, type Settings } from '../../lib/store/settings.ts';
import { dayOf, dayRange } from '../../lib/time/day.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { dayName, placeOf, rangeOf } from '../../lib/words/ledger.ts';
import { settingsNow } from './preload.ts';
import type { ViewProps } from './props.ts';

export function View({ at }: ViewProps) {
  const settings = useEarly(settingsNow);
  return <main class="ledger">{settings && <Live at={at} settings={settings} />}</main>;
}

function Live({ at, settings }: ViewProps & { settings: Settings }) {
  const db = useMemo(() => openLedger(), []);
  const zone = zoneHere();
  const starts = dayStartsOf(settings);
  const today = dayOf(now(), zone, starts);
  const [day, setDay] = useState(isDay(at) && at <= today ? at : today);
  const [done, setDone] = useState<Done | null>(null);
  const [start, end] = dayRange(day, zone, starts);
  const view = useDay(db, day, start, end);

  const go = (to: string) => {
    // the address says which day this is, and no new screen begins
    history.replaceState(null, '', `#ledger/${to}`);
    setDone(null);
    setDay(to);
  };
  const undo = (cut: string) => () =>
    send('correct', { kind: 'undo', cut }).then(
      () => setDone({ text: t('common.undone') }),
      (error: Error) => setDone({ text: error.message }),
    );
  const correct = (correction: Correction, text: string) =>
    void send('correct', correction).then(
      ({ cut }) => setDone({ text, ...(cut && { onUndo: () => void undo(cut)() }) }),
      (error: Error) => setDone({ text: error.message }),
    );
  const said = (key: string, range: { start: number; end: number }, of = zone) =>
    t(key, { range: rangeOf(range, of, settings.exact) });

  const last = view && view !== 'failed' && view.undo;
  return (
    <Ledger
      day={day}
      today={today}
      zone={zone}
      exact={settings.exact}
      view={view}
      done={done ?? (last ? { text: t('ledger.last'), onUndo: () => void undo(last)() } : null)}
      onDay={go}
      onExact={(exact) => void changeSettings({ exact })}
      onShorten={({ id, piece }, from, to) =>
        correct({ kind: 'shorten', id, piece, start: from, end: to }, t('ledger.shortened'))
      }
      onMove={({ id, piece, network }, surface) =>
        correct({ kind: 'move', id, piece, surface }, t('ledger.moved', { place: placeOf(network, surface) }))
      }
      onErase={(one) =>
        correct(
          { kind: 'erase', start: one.start, end: one.end, network: one.network },
          said('ledger.erased', one, one.zone),
        )
      }
      onErasePart={(range, network) =>
        correct({ kind: 'erase', ...range, ...(network && { network }) }, said('ledger.erased', range))
      }
      onEraseDay={() =>
        correct({ kind: 'erase', ...whole(view, { start, end }), day }, t('ledger.erasedDay', { day: dayName(day) }))
      }
    />
  );
}

/** What was noted in another zone may lie outside the day as it is here. */
function whole(view: LedgerDay | 'failed' | null, range: { start: number; end: number }) {
  const exposures = view && view !== 'failed' ? view.exposures : [];
  const start = Math.min(...exposures.map((one) => one.start));
  const end = Math.max(...exposures.map((one) => one.end));
  return start < range.start || end > range.end ? { start, end } : range;
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
