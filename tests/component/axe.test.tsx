// @vitest-environment happy-dom
// The screens of the week and of data, held to axe where neither size nor colour is needed: names, roles, labels, order.
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Copies } from '../../components/data/Copies.tsx';
import { ExportForm } from '../../components/data/ExportForm.tsx';
import { ImportPreview } from '../../components/data/ImportPreview.tsx';
import { StoredData } from '../../components/data/StoredData.tsx';
import { Ledger } from '../../components/ledger/Ledger.tsx';
import { Sheet } from '../../components/sheet/Sheet.tsx';
import { SheetChoices } from '../../components/sheet/SheetChoices.tsx';
import { useLanguage } from '../../lib/i18n/index.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import { tickText } from '../../lib/words/pictures.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** These need a page that is drawn, or its frame around it. */
const DRAWN = ['color-contrast', 'target-size', 'region', 'page-has-heading-one', 'scrollable-region-focusable'];

beforeEach(() => useLanguage(['en']));
afterEach(cleanup);

async function violationsOf(screen: ComponentChild): Promise<string[]> {
  const { container } = render(screen);
  if (!container.querySelector('main')) container.setAttribute('role', 'main');
  const rules = Object.fromEntries(DRAWN.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document.body, { runOnly: RULES, rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const noop = () => {};
const table = { head: ['Week', 'Home feed'], rows: [['16 – 22 Nov', 'about 2 h']] };
const exposure: Exposure = {
  ...{ id: 'a', piece: 0, network: 'instagram', surface: 'feed', why: 'active', zone: 'UTC', items: 3 },
  ...{ start: Date.UTC(2026, 10, 24, 10), end: Date.UTC(2026, 10, 24, 10, 9), day: '2026-11-24' },
};

const SCREENS: [string, () => ComponentChild][] = [
  [
    'a day of the ledger',
    () => (
      <Ledger
        {...{ day: '2026-11-24', today: '2026-11-25', zone: 'UTC', exact: false, message: null }}
        view={{
          ...{
            day: '2026-11-24',
            exposures: [exposure],
            sums: [],
            imported: [],
            erased: true,
            before: null,
            after: null,
          },
        }}
        {...{ onDay: noop, onExact: noop, onErasePart: noop, onEraseDay: noop }}
        {...{ onShorten: noop, onMove: noop, onErase: noop }}
      />
    ),
  ],
  [
    'all that is stored',
    () => (
      <StoredData
        kinds={[
          { id: 'exposures', count: 40, rows: [exposure] },
          { id: 'notes', count: 0, rows: null },
        ]}
        onToggle={noop}
        onMore={noop}
      />
    ),
  ],
  [
    'data: saving, copies, and what a file would add',
    () => (
      <>
        <h2>My data</h2>
        <ExportForm share={null} onSave={noop} onStop={noop} />
        <Copies days={['2026-11-24', '2026-11-23']} onPreview={noop} onErase={noop} />
        <ImportPreview
          title="What this file would add"
          counts={{
            intervals: 3,
            seconds: 900,
            visits: 1,
            others: 2,
            imported: 1,
            erased: 1,
            days: ['2026-11-01', '2026-11-24'],
          }}
          leftOut={{
            count: 2,
            first: [
              { store: 'exposures', row: 3, why: 'ahead' },
              { store: 'visits', row: 1, why: 'unfit' },
            ],
          }}
          unfit={1}
          hidden={2}
          choices="off"
          onImport={noop}
          onCancel={noop}
        />
      </>
    ),
  ],
  [
    'a page to show someone',
    () => (
      <>
        <h1>A page to show someone</h1>
        <SheetChoices
          {...{ weeks: 4, sealed: 2, talk: '' }}
          parts={[{ id: 'time', label: 'Time by week and feed', on: true }]}
          notes={[{ id: 'n', label: 'A note', on: false }]}
          {...{ onWeeks: noop, onPart: noop, onNote: noop, onTalk: noop, onPrint: noop }}
        />
        <Sheet
          {...{ span: '2 – 25 November 2026', talk: 'Sleep.', tick: tickText }}
          parts={[
            { id: 'hours', title: 'Time of day', table },
            {
              ...{ id: 'time', title: 'Time by week and feed' },
              hills: {
                tones: ['Home feed'],
                hills: [{ name: '16 – 22 Nov', text: 'about 2 hours', parts: [7200] }],
                table: () => table,
              },
            },
            { id: 'notes', title: 'Notes', own: [{ id: 'n', head: '24 November', lines: ['One evening went.'] }] },
          ]}
        />
      </>
    ),
  ],
];

test('a planted mistake is seen', async () => {
  expect(
    await violationsOf(
      <>
        <h1>A page</h1>
        <button type="button" />
        <input type="text" />
      </>,
    ),
  ).toEqual([expect.stringMatching(/^button-name:/), expect.stringMatching(/^label:/)]);
});

test.each(SCREENS)('%s', async (_, screen) => {
  expect(await violationsOf(screen())).toEqual([]);
});
