import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { begin } from '../../lib/pages/begin.ts';
import { ask, drop } from '../../lib/pages/grants.ts';
import { watchOn } from '../../lib/pages/on.ts';
import { Welcome } from './Welcome.tsx';
import './welcome.css';

function Live() {
  const [on, setOn] = useState<string[] | null>(null);
  useEffect(() => watchOn(setOn), []);
  return on && <Welcome on={on} ask={ask} drop={drop} />;
}

await begin();
render(<Live />, document.getElementById('app') as HTMLElement);
