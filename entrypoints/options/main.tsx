import { useEffect, useState } from 'preact/hooks';
import { start } from '../../lib/pages/start.ts';
import { actions } from './actions.ts';
import { Options } from './Options.tsx';
import { type OptionsState, watchOptionsState } from './state.ts';
import { useHash } from './use-hash.ts';
import '../../assets/frames.css';
import './options.css';

function App() {
  const [state, setState] = useState<OptionsState | null>(null);
  const at = useHash();
  useEffect(() => watchOptionsState(setState), []);
  return state && <Options at={at} state={state} actions={actions} />;
}

await start(() => <App />);
