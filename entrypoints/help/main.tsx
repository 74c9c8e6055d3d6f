import { useEffect, useState } from 'preact/hooks';
import { start } from '../../lib/pages/start.ts';
import { useWhere } from '../../lib/pages/use-where.ts';
import { getSettings, type Settings } from '../../lib/store/settings.ts';
import { Help } from './Help.tsx';
import '../../assets/frames.css';
import './help.css';

function App() {
  const near = useWhere();
  const [places, setPlaces] = useState<Settings['places']>([]);
  useEffect(() => {
    void getSettings().then((settings) => setPlaces(settings.places));
  }, []);
  return <Help {...near} places={places} />;
}

await start(() => <App />);
