/** What fills the popup's frame. It begins to read what is so at once, while words and colours are still on their way. */
import { useEffect, useState } from 'preact/hooks';
import { openLedger } from '../../lib/pages/ledger.ts';
import { start } from '../../lib/pages/start.ts';
import { actions } from './actions.ts';
import { Popup } from './Popup.tsx';
import { type PopupState, watchPopupState } from './state.ts';

const db = openLedger();
void db.open().catch(() => undefined); // the state says so, if it cannot be read

let latest: PopupState | null = null;
let onState = (state: PopupState): void => {
  latest = state;
};
void watchPopupState(db, (state) => onState(state));

function App() {
  const [state, setState] = useState(latest);
  useEffect(() => {
    setState(latest); // what came meanwhile
    onState = setState; // until the page goes: in another language it begins again
  }, []);
  return <Popup state={state} actions={actions} />;
}

await start(() => <App />);
// the next page of ours tries again
void import('../../lib/pages/notes-worker.ts').then(({ sealWaiting }) => sealWaiting(db)).catch(() => undefined);
