/** What fills the popup's frame. It begins to read what is so at once, while words and look are still on their way. */
import { useEffect, useState } from 'preact/hooks';
import { openLedger } from '../../lib/pages/ledger.ts';
import { start } from '../../lib/pages/start.ts';
import { acts } from './actions.ts';
import { Popup } from './Popup.tsx';
import { type PopupState, watch } from './state.ts';

const db = openLedger();
void db.open().catch(() => undefined); // the state says so, if it cannot be read

let known: PopupState | null = null;
let hear = (state: PopupState): void => {
  known = state;
};
const stop = watch(db, (state) => hear(state));

function Live() {
  const [state, setState] = useState(known);
  useEffect(() => {
    setState(known); // what was said meanwhile
    hear = setState;
    return () => void stop.then((end) => end());
  }, []);
  return <Popup state={state} acts={acts} />;
}

await start(() => <Live />);
