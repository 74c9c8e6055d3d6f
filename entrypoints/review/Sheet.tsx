/** A page to show someone, with what is stored behind it. What is picked lives as long as the page: own words are never
 *  on it by an old choice. */
import { useMemo, useState } from 'preact/hooks';
import { Heading } from '../../components/Heading.tsx';
import { Sheet } from '../../components/sheet/Sheet.tsx';
import { SheetChoices } from '../../components/sheet/SheetChoices.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { usePreloaded } from '../../lib/pages/preload.ts';
import { personDay, type Settings } from '../../lib/store/settings.ts';
import { dayOf } from '../../lib/time/day.ts';
import { addDays, weekOf, weekStartFor } from '../../lib/time/week.ts';
import { zoneHere } from '../../lib/time/zone.ts';
import { spanName } from '../../lib/words/date.ts';
import { tickText } from '../../lib/words/pictures.ts';
import { preloadedSettings } from './preload.ts';
import type { ViewProps } from './props.ts';
import { noteLabel, notesPart, sheetParts } from './sheet-parts.ts';
import { type SheetView, useSheet } from './use-sheet.ts';

import '../../components/sheet/sheet.css';

const WEEKS = 4;

export function View(_: ViewProps) {
  const settings = usePreloaded(preloadedSettings);
  return (
    <main class="sheet-page">
      <Heading kind="title" text={t('sheet.title')} />
      {settings && <SheetPage settings={settings} />}
    </main>
  );
}

function SheetPage({ settings }: { settings: Settings }) {
  const db = useMemo(() => openLedger(), []);
  const [count, setCount] = useState(WEEKS);
  const person = personDay(settings, now(), zoneHere());
  const today = dayOf(person);
  const thisWeek = weekOf(today, weekStartFor(settings.weekStart, navigator.languages))[0] as string;
  const view = useSheet(db, person, thisWeek, count);
  if (view === 'failed') return <p class="lead">{t('sheet.failed')}</p>;
  if (!view) return null;
  const first = view.weeks[0]?.days[0] ?? addDays(thisWeek, (1 - count) * 7);
  return <Picked {...{ settings, view, count, today, first }} onWeeks={setCount} />;
}

interface PickedProps {
  settings: Settings;
  view: SheetView;
  count: number;
  today: string;
  /** ISO date with which the page begins */
  first: string;
  onWeeks(count: number): void;
}

function Picked({ settings, view, count, today, first, onWeeks }: PickedProps) {
  const all = sheetParts(view, settings, today);
  const [on, setOn] = useState<Record<string, boolean>>({});
  const [notes, setNotes] = useState<Record<string, boolean>>({});
  const [talk, setTalk] = useState('');
  const isOn = ({ id, own }: (typeof all)[number]) => on[id] ?? !own;
  const picked = view.notes.filter(({ id }) => notes[id]);
  const parts = [...all.filter(isOn), ...(picked.length > 0 ? [notesPart(picked)] : [])];
  const some = parts.length > 0 || talk.trim() !== '';
  return (
    <>
      <SheetChoices
        weeks={count}
        parts={all.map((part) => ({ id: part.id, label: part.title, on: isOn(part) }))}
        notes={view.notes.map((note) => ({ id: note.id, label: noteLabel(note), on: notes[note.id] ?? false }))}
        sealed={view.sealed}
        talk={talk}
        onWeeks={onWeeks}
        onPart={(id, is) => setOn({ ...on, [id]: is })}
        onNote={(id, is) => setNotes({ ...notes, [id]: is })}
        onTalk={setTalk}
        onPrint={some ? () => print() : undefined}
      />
      {some ? (
        <Sheet span={spanName(first, today)} parts={parts} talk={talk} tick={tickText} />
      ) : (
        <p class="soft">{t('sheet.none')}</p>
      )}
    </>
  );
}
