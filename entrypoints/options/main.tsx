import { useEffect, useState } from 'preact/hooks';
import { start } from '../../lib/pages/start.ts';
import { acts } from './actions.ts';
import { Options } from './Options.tsx';
import { type OptionsState, watch } from './state.ts';
import './options.css';

function Live() {
  const [state, setState] = useState<OptionsState | null>(null);
  useEffect(() => watch(setState), []);
  return state && <Options state={state} acts={acts} />;
}

await start(() => <Live />);
