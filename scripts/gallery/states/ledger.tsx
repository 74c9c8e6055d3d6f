import { Ledger, type LedgerView } from '../../../components/ledger/Ledger.tsx';
import { DAY, DONE, exposure, noop, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/review/review.css';

const empty: LedgerView = {
  ...{ day: DAY, exposures: [], sums: [], imported: [], erased: false, before: '2026-11-20', after: null },
};
const exposures = [exposure('shorts', 95, 75), exposure('feed', 40, 20), exposure('feed', 12, 5, 'reddit')];
const imported = [{ id: 'i', from: 'tt4b', network: 'reddit', seconds: 3600 }];

const draw = (view: LedgerView | 'failed' | null, exact = false) => (
  <div class="page">
    <main class="ledger">
      <Ledger
        {...{ day: DAY, today: '2026-11-25', zone: 'UTC', exact, view, message: exact ? DONE : null }}
        {...{ onDay: noop, onExact: noop, onErasePart: noop, onEraseDay: noop }}
        {...{ onShorten: noop, onMove: noop, onErase: noop }}
      />
    </main>
  </div>
);

export const states: States = {
  'while it is read': () => draw(null),
  'a day': () => draw({ ...empty, exposures }),
  'a day, one interval to correct': () => <Pressed on=".intervals button">{draw({ ...empty, exposures })}</Pressed>,
  'a day, exact and partly erased': () => draw({ ...empty, exposures, erased: true }, true),
  'a day with what other tools counted': () => draw({ ...empty, exposures, imported }),
  'a day of which only totals are kept': () =>
    draw({ ...empty, sums: [{ day: DAY, network: 'instagram', surface: 'feed', seconds: 1800 } as never] }),
  'an empty day': () => draw(empty),
  'a day that cannot be read': () => draw('failed'),
};
