import { Sheet } from '../../../components/sheet/Sheet.tsx';
import { SheetChoices } from '../../../components/sheet/SheetChoices.tsx';
import { tickText } from '../../../lib/words/pictures.ts';
import { noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/review/review.css';
import '../../../components/sheet/sheet.css';

const table = { head: ['Week', 'Home feed', 'Short videos'], rows: [['16 – 22 Nov', 'about 2 h', 'about 1 h']] };
const page = (children: preact.ComponentChildren) => (
  <div class="page">
    <main class="sheet-page">
      <h1 class="title">A page to show someone</h1>
      {children}
    </main>
  </div>
);
const choices = {
  ...{ weeks: 4, parts: [{ id: 'time', label: 'Time by week and feed', on: true }] },
  ...{ onWeeks: noop, onPart: noop, onNote: noop, onTalk: noop },
};

export const states: States = {
  choices: () =>
    page(
      <SheetChoices
        {...choices}
        {...{ notes: [{ id: 'n', label: 'A note', on: false }], sealed: 2, talk: 'Sleep.', onPrint: noop }}
      />,
    ),
  'choices with nothing to print': () =>
    page(<SheetChoices {...choices} {...{ parts: [], notes: [], sealed: 0, talk: '' }} />),
  'the page': () =>
    page(
      <Sheet
        {...{ span: '2 – 25 November 2026', talk: 'Sleep.', tick: tickText }}
        parts={[
          {
            ...{ id: 'time', title: 'Time by week and feed', line: 'Rounded.' },
            hills: {
              ...{ tones: ['Home feed', 'Short videos'], table: () => table },
              hills: [
                { name: '9 – 15 Nov', text: 'about 4 hours', parts: [9000, 5400] },
                { name: '16 – 22 Nov', text: 'about 3 hours', parts: [7200, 3600] },
              ],
            },
          },
          { id: 'hours', title: 'Time of day', table },
          { id: 'notes', title: 'Notes', own: [{ id: 'n', head: '24 November', lines: ['One evening went.'] }] },
        ]}
      />,
    ),
};
