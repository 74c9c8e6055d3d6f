import { useEffect, useState } from 'preact/hooks';
import { start } from '../../lib/pages/start.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { acts } from './acts.ts';
import { Popup } from './Popup.tsx';
import { type PopupState, watch } from './state.ts';
import './popup.css';

const db = openDatabase();
void db.open().catch(() => undefined); // the state says so, if it cannot be read

function Live() {
  const [state, setState] = useState<PopupState | null>(null);
  useEffect(() => {
    const stop = watch(db, setState);
    return () => void stop.then((end) => end());
  }, []);
  return <Popup state={state} acts={acts} />;
}

await start(() => <Live />);
