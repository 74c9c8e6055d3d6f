import { useEffect, useState } from 'preact/hooks';
import { start } from '../../lib/pages/start.ts';
import { actions } from './actions.ts';
import { Options } from './Options.tsx';
import { type OptionsState, watchOptionsState } from './state.ts';
import './options.css';

function App() {
  const [state, setState] = useState<OptionsState | null>(null);
  const ready = state !== null;
  useEffect(() => watchOptionsState(setState), []);
  // the part that the address names is there only now
  useEffect(() => {
    if (ready && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  return state && <Options state={state} actions={actions} />;
}

await start(() => <App />);
