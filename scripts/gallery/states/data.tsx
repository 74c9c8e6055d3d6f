import { Copies } from '../../../components/data/Copies.tsx';
import { ExportForm } from '../../../components/data/ExportForm.tsx';
import { ImportPreview } from '../../../components/data/ImportPreview.tsx';
import { LostCopy } from '../../../components/data/LostCopy.tsx';
import { PassphraseForm } from '../../../components/data/PassphraseForm.tsx';
import { Progress } from '../../../components/data/Progress.tsx';
import { StoredData } from '../../../components/data/StoredData.tsx';
import { exposure, noop, onPage, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/options/options.css';
import '../../../components/data/data.css';

const NOTHING = { intervals: 0, seconds: 0, visits: 0, others: 0, imported: 0, erased: 0, days: null };
const SOME = {
  ...{ intervals: 3, seconds: 900, visits: 1, others: 2, imported: 1, erased: 1 },
  days: ['2026-11-01', '2026-11-24'] as [string, string],
};
const preview = { onImport: noop, onCancel: noop };
const page = (children: Parameters<typeof onPage>[1]) =>
  onPage(
    'My data',
    <section>
      <h2 class="voice">Files</h2>
      {children}
    </section>,
  );
const renderStored = (kinds: Parameters<typeof StoredData>[0]['kinds']) => (
  <div class="page">
    <StoredData kinds={kinds} onToggle={noop} onMore={noop} />
  </div>
);

const LEFT_OUT = [
  { store: 'exposures', row: 3, why: 'ahead' as const },
  { store: 'visits', row: 1, why: 'unfit' as const },
];

export const states: States = {
  export: () => page(<ExportForm share={null} onSave={noop} onStop={noop} />),
  'export, to be locked': () => (
    <Pressed on="[aria-expanded='false']">{page(<ExportForm share={null} onSave={noop} onStop={noop} />)}</Pressed>
  ),
  'export under way': () => page(<ExportForm share={0.4} onSave={noop} onStop={noop} />),
  'reading a file': () => page(<Progress label="Reading the file" share={0.7} onStop={noop} />),
  'a passphrase': () =>
    page(<PassphraseForm hint="The words it was locked with." buttonLabel="Open" onSubmit={noop} />),
  'a passphrase that opens nothing': () =>
    page(
      <PassphraseForm
        hint="The words it was locked with."
        buttonLabel="Open"
        error="These words do not open this file."
        onSubmit={noop}
      />,
    ),
  'what a file would add': () =>
    page(
      <ImportPreview title="What this file would add" preview={SOME} choices="off" madeOn="2026-11-20" {...preview} />,
    ),
  'what another tool’s file would add': () =>
    page(
      <ImportPreview title="What this file would add" preview={SOME} tool="Time Tracker" choices="none" {...preview} />,
    ),
  'a file with nothing new': () =>
    page(<ImportPreview title="What this file would add" preview={NOTHING} choices="on" {...preview} />),
  'a file of which some is left out': () =>
    page(
      <ImportPreview
        {...{ title: 'What this file would add', preview: SOME, choices: 'off', unfit: 1, hidden: 2 }}
        leftOut={{ count: 2, first: LEFT_OUT }}
        {...preview}
      />,
    ),
  copies: () => page(<Copies days={['2026-11-24', '2026-11-23']} onPreview={noop} onErase={noop} />),
  'a copy of what the browser lost': () =>
    page(<LostCopy why="gone" day="2026-11-23" onPreview={noop} onLetGo={noop} />),
  'a copy of choices that did not read': () =>
    page(<LostCopy why="settings" day="2026-11-23" onPreview={noop} onLetGo={noop} />),
  'no copies': () => page(<Copies days={[]} onPreview={noop} onErase={noop} />),
  'all that is stored': () =>
    renderStored([
      { id: 'exposures', count: 40, rows: [exposure('feed', 40, 20)] },
      { id: 'visits', count: 12, rows: null },
      { id: 'notes', count: 0, rows: null },
    ]),
  'what is stored cannot be read': () => renderStored('failed'),
};
