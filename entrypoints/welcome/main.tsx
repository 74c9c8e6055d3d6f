import { useEffect, useState } from 'preact/hooks';
import { ask, drop } from '../../lib/browser/grants.ts';
import { beginAct } from '../../lib/pages/begin-act.ts';
import { start } from '../../lib/pages/start.ts';
import { watchNetworksOn } from '../../lib/pages/watch-networks-on.ts';
import { Welcome } from './Welcome.tsx';
import './welcome.css';

function App() {
  const [on, setOn] = useState<string[] | null>(null);
  useEffect(() => watchNetworksOn(setOn), []);
  return on && <Welcome on={on} ask={ask} drop={(id) => drop(id, beginAct)} />;
}

await start(() => <App />);
